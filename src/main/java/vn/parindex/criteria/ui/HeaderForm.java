package vn.parindex.criteria.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.criteria.SetHeader;
import vn.parindex.criteria.SetScope;
import vn.parindex.criteria.WorkbookPreview;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.NumberInput;
import vn.parindex.shell.RefusableFields;

/** The head of a set: code, names, what it measures and whom, years, legal basis, total, and how it counts. */
class HeaderForm extends Div {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");

    private final TextField code = new TextField(text("code"));
    private final TextArea nameVi = new TextArea(text("nameVi"));
    private final TextArea nameEn = new TextArea(text("nameEn"));
    private final ComboBox<String> instrument = new ComboBox<>(text("instrument"));
    private final Select<AgencyKind> kind = new Select<>();
    private final TextField fromYear = new TextField(text("fromYear"));
    private final TextField toYear = new TextField(text("toYear"));
    private final TextField legalNumber = new TextField(text("legalNumber"));
    private final DatePicker legalDate = ComponentTexts.apply(new DatePicker(text("legalDate")));
    private final TextField legalArticle = new TextField(text("legalArticle"));
    private final TextField total = new TextField(text("total"));
    private final Checkbox reconstruction = new Checkbox(text("reconstruction"));
    private final Checkbox rescales = new Checkbox(text("rescales"));
    private int version = 1;
    private final RefusableFields fields = new RefusableFields();
    private boolean faulty;

    HeaderForm(SetDesk desk) {
        addClassNames("par-form", "criteria-header");
        code.setHelperText(text("codeHint"));
        instrument.setItems(InstrumentName.KNOWN);
        instrument.setItemLabelGenerator(InstrumentName.in(getLocale()));
        instrument.setAllowCustomValue(true);
        instrument.addCustomValueSetListener(typed -> instrument.setValue(typed.getDetail()));
        instrument.setValue(SetScope.PAR_INDEX);
        kind.setLabel(text("kind"));
        kind.setItems(desk.kinds());
        kind.setItemLabelGenerator(each -> SetDesk.kindName(each, getLocale()));
        total.setValue("100");
        total.addClassName("par-number");
        fields.with("code", code).with("legalDate", legalDate);
        add(
                ParameterPanel.grid(code, total),
                nameVi,
                nameEn,
                ParameterPanel.grid(instrument, kind),
                ParameterPanel.grid(fromYear, toYear),
                ParameterPanel.grid(legalNumber, legalDate),
                legalArticle,
                reconstruction,
                rescales);
    }

    /** An existing head: code and version name the set and stay. */
    HeaderForm show(SetHeader header) {
        version = header.version();
        code.setValue(header.code());
        code.setReadOnly(true);
        code.setHelperText("");
        nameVi.setValue(header.name().vi());
        nameEn.setValue(
                header.name().en().equals(header.name().vi())
                        ? ""
                        : header.name().en());
        instrument.setValue(header.scope().instrument());
        kind.setValue(header.kind());
        fromYear.setValue(year(header.scope().fromYear()));
        toYear.setValue(year(header.scope().toYear()));
        legalNumber.setValue(Optional.ofNullable(header.legalBasis().number()).orElse(""));
        legalDate.setValue(header.legalBasis().date());
        legalArticle.setValue(Optional.ofNullable(header.legalBasis().article()).orElse(""));
        total.setValue(CellNumber.shown(header.total().toString(), getLocale()));
        reconstruction.setValue(header.reconstruction());
        rescales.setValue(header.rescales());
        return this;
    }

    /** What a workbook says of its set; every value can still be changed. */
    HeaderForm propose(WorkbookPreview preview) {
        var said = preview.header();
        code.setValue(said.getOrDefault("code", ""));
        nameVi.setValue(said.getOrDefault("name_vi", ""));
        nameEn.setValue(said.getOrDefault("name_en", ""));
        instrument.setValue(said.getOrDefault("instrument", SetScope.PAR_INDEX));
        kind.getListDataView()
                .getItems()
                .filter(each -> each.toString().equals(said.get("kind")))
                .findFirst()
                .ifPresent(kind::setValue);
        fromYear.setValue(said.getOrDefault("from_year", ""));
        toYear.setValue(said.getOrDefault("to_year", ""));
        legalNumber.setValue(said.getOrDefault("legal_number", ""));
        legalArticle.setValue(said.getOrDefault("legal_article", ""));
        date(said.getOrDefault("legal_date", "")).ifPresent(legalDate::setValue);
        total.setValue(CellNumber.shown(preview.total(), getLocale()));
        reconstruction.setValue(Boolean.parseBoolean(said.get("reconstruction")));
        rescales.setValue(Boolean.parseBoolean(said.get("rescales")));
        return this;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static String year(Integer year) {
        return year == null ? "" : year.toString();
    }

    /** Whether the head was given over; what is wrong with it, or refused, stands at its field. */
    boolean attempt(Consumer<SetHeader> action) {
        return fields.attempt(() -> header().ifPresent(action)) && !faulty;
    }

    /** The head as it was typed; empty, with every problem at its field, when it is none. */
    private Optional<SetHeader> header() {
        faulty = false;
        check(code, CODE.matcher(code.getValue().strip()).matches(), "codeWrong");
        check(nameVi, !nameVi.getValue().isBlank(), "nameWrong");
        check(
                instrument,
                instrument.getValue() != null
                        && CODE.matcher(instrument.getValue()).matches(),
                "instrumentWrong");
        check(kind, kind.getValue() != null, "kindWrong");
        check(fromYear, isYear(fromYear), "yearWrong");
        check(toYear, isYear(toYear) && !endsBeforeItBegins(), "toYearWrong");
        var points = NumberInput.parse(total.getValue(), getLocale());
        check(total, points.isValue() && points.value().signum() > 0, "totalWrong");
        return faulty ? Optional.empty() : Optional.of(read(points));
    }

    private SetHeader read(NumberInput.Result points) {
        return new SetHeader(
                code.getValue().strip(),
                version,
                new SetScope(instrument.getValue(), kind.getValue(), year(fromYear), year(toYear)),
                new LocalizedText(nameVi.getValue().strip(), nameEn.getValue().strip()),
                new LegalBasis(legalNumber.getValue(), legalDate.getValue(), legalArticle.getValue()),
                new Points(points.value()),
                reconstruction.getValue(),
                rescales.getValue());
    }

    private boolean endsBeforeItBegins() {
        return isYear(fromYear) && !fromYear.isEmpty() && !toYear.isEmpty() && year(toYear) < year(fromYear);
    }

    private static boolean isYear(TextField field) {
        return field.getValue().isBlank()
                || YEAR.matcher(field.getValue().strip()).matches();
    }

    private static Integer year(TextField field) {
        return field.getValue().isBlank()
                ? null
                : Integer.valueOf(field.getValue().strip());
    }

    private void check(HasValidation field, boolean right, String problem) {
        field.setManualValidation(true);
        field.setErrorMessage(right ? "" : text(problem));
        field.setInvalid(!right);
        faulty |= !right;
    }

    private String text(String key) {
        return getTranslation("criteria.HeaderForm." + key);
    }
}
