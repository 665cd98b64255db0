package vn.parindex.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.parindex.criteria.SetScope;
import vn.parindex.cycle.CycleRow;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shell.Banner;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Texts;
import vn.parindex.shell.Tone;

/** Which year, under which name, and whether its scores are invented. */
class YearStep implements OpeningStep {

    private static final int EARLIEST = 2012;
    private static final int LATEST = 2100;

    private final OpeningContext context;
    private final Select<String> instrument = new Select<>();
    private final IntegerField year = new IntegerField();
    private final TextField nameVi = new TextField();
    private final TextField nameEn = new TextField();
    private final Checkbox simulated = new Checkbox();
    private final Checkbox reportRequired = new Checkbox();
    private final Div sameYear = new Div();
    private final Div content = new Div();

    YearStep(OpeningContext context) {
        this.context = context;
        content.addClassName("par-form");
        fillInstrument();
        fillYear();
        fillNames();
        fillSimulated();
        var help = new Paragraph(text("cycle.YearStep.simulated.help"));
        help.addClassName("par-note");
        content.add(instrument, year, sameYear, nameVi, nameEn, new Div(simulated, help), reportRequired);
    }

    /** The name that a year and an index propose, in one language. */
    static String proposedName(String language, int year, String instrument) {
        var locale = "en".equals(language) ? Locale.ENGLISH : Texts.VIETNAMESE;
        return instrument.equals(SetScope.PAR_INDEX)
                ? Texts.of(locale, "cycle.YearStep.proposedName", year)
                : Texts.of(locale, "cycle.YearStep.proposedName.other", year, name(locale, instrument));
    }

    private String proposedName(String language, int year) {
        return proposedName(language, year, context.draft().instrument);
    }

    private static String name(Locale locale, String instrument) {
        var key = "criteria.instrument." + instrument;
        return Texts.has(locale, key) ? Texts.of(locale, key) : instrument;
    }

    private void fillInstrument() {
        instrument.setLabel(text("cycle.YearStep.instrument"));
        instrument.setHelperText(text("cycle.YearStep.instrument.help"));
        instrument.setWidthFull();
        instrument.setItems(context.instruments());
        instrument.setItemLabelGenerator(code -> name(UI.getCurrent().getLocale(), code));
        instrument.setValue(context.draft().instrument);
        instrument.addValueChangeListener(changed -> {
            context.proposeInstrument(changed.getValue());
            rename(changed.getOldValue());
            context.changed().run();
        });
    }

    /** Names that nobody changed follow the index. */
    private void rename(String before) {
        var now = context.draft().year;
        if (now == null) {
            return;
        }
        if (nameVi.getValue().equals(proposedName("vi", now, before))) {
            nameVi.setValue(proposedName("vi", now));
        }
        if (nameEn.getValue().equals(proposedName("en", now, before))) {
            nameEn.setValue(proposedName("en", now));
        }
    }

    private void fillYear() {
        year.setLabel(text("cycle.YearStep.year"));
        year.setHelperText(text("cycle.YearStep.year.help"));
        year.setMin(EARLIEST);
        year.setMax(LATEST);
        year.setStepButtonsVisible(true);
        year.addClassName("cycle-year");
        year.setRequiredIndicatorVisible(true);
        year.setValue(context.draft().year);
        year.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                yearChanged(changed.getOldValue(), changed.getValue());
            }
        });
    }

    private void yearChanged(Integer before, Integer now) {
        context.draft().year = now;
        if (now == null || now < EARLIEST || now > LATEST) {
            return;
        }
        if (before == null || nameVi.getValue().equals(proposedName("vi", before))) {
            nameVi.setValue(proposedName("vi", now));
        }
        if (before == null || nameEn.getValue().equals(proposedName("en", before))) {
            nameEn.setValue(proposedName("en", now));
        }
        context.proposeDeadlines(new AssessmentYear(now));
        showSameYear();
        context.changed().run();
    }

    private void fillNames() {
        name(nameVi, "cycle.YearStep.nameVi", context.draft().nameVi);
        nameVi.setRequiredIndicatorVisible(true);
        nameVi.addValueChangeListener(changed -> context.draft().nameVi = changed.getValue());
        name(nameEn, "cycle.YearStep.nameEn", context.draft().nameEn);
        nameEn.setHelperText(text("cycle.YearStep.nameEn.help"));
        nameEn.addValueChangeListener(changed -> context.draft().nameEn = changed.getValue());
    }

    private static void name(TextField field, String label, String value) {
        field.setLabel(text(label));
        field.setMaxLength(200);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValue(value);
    }

    private void fillSimulated() {
        simulated.setLabel(text("cycle.YearStep.simulated"));
        simulated.setValue(context.draft().simulated);
        simulated.addValueChangeListener(changed -> {
            context.draft().simulated = changed.getValue();
            reportRequired.setValue(!changed.getValue());
        });
        reportRequired.setLabel(text("cycle.YearStep.reportRequired"));
        reportRequired.setValue(context.draft().reportRequired);
        reportRequired.addValueChangeListener(changed -> context.draft().reportRequired = changed.getValue());
    }

    private void showSameYear() {
        sameYear.removeAll();
        if (valid()) {
            var year = new AssessmentYear(context.draft().year);
            for (CycleRow cycle : context.options().cyclesOf(year)) {
                sameYear.add(new Banner(
                        Tone.WARNING,
                        Icons.TRIANGLE_ALERT,
                        text("cycle.YearStep.sameYear", year.value()),
                        cycle.name().in(UI.getCurrent().getLocale())));
            }
        }
    }

    private boolean valid() {
        var year = context.draft().year;
        return year != null && year >= EARLIEST && year <= LATEST;
    }

    @Override
    public String key() {
        return "name";
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void enter() {
        showSameYear();
    }

    @Override
    public Map<String, Component> problems() {
        var problems = new LinkedHashMap<String, Component>();
        year.setInvalid(!valid());
        if (!valid()) {
            year.setErrorMessage(text("cycle.YearStep.year.wrong", EARLIEST, LATEST));
            problems.put(year.getErrorMessage(), year);
        }
        nameVi.setInvalid(nameVi.getValue().isBlank());
        if (nameVi.isInvalid()) {
            nameVi.setErrorMessage(text("cycle.refusal.nameMissing"));
            problems.put(nameVi.getErrorMessage(), nameVi);
        }
        return problems;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
