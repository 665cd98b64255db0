package vn.parindex.cycle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.parindex.cycle.Holiday;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.RefusableFields;

/** Days from one to another with their name; and what the declaration rests on. */
class HolidayForm extends Composite<Div> {

    private static final int LONGEST_SPAN = 31;

    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final TextField name = new TextField();
    private final TextField nameEn = new TextField();
    private final RadioButtonGroup<Boolean> working = new RadioButtonGroup<>();
    private final TextField basis = new TextField();
    private final Paragraph pending = new Paragraph();
    private final RefusableFields fields =
            new RefusableFields().with("day", from).with("name", name).with("basis", basis);
    private final transient Consumer<List<Holiday>> declare;
    private final LocalDate today;

    HolidayForm(LocalDate today, Consumer<List<Holiday>> declare) {
        this.declare = declare;
        this.today = today;
        prepare(from, "from", today);
        prepare(to, "to", today);
        from.addValueChangeListener(changed -> {
            if (changed.getValue() != null
                    && (to.getValue() == null || to.getValue().isBefore(changed.getValue()))) {
                to.setValue(changed.getValue());
            }
        });
        name.setLabel(text("name"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        nameEn.setLabel(text("nameEn"));
        nameEn.setMaxLength(120);
        working.setLabel(text("kind"));
        working.setItems(false, true);
        working.setItemLabelGenerator(worked -> text(worked ? "worked" : "off"));
        working.setValue(false);
        basis.setLabel(text("basis"));
        basis.setHelperText(text("basis.help"));
        basis.setRequiredIndicatorVisible(true);
        basis.setMaxLength(500);
        pending.addClassName("par-note");
        pending.getElement().setAttribute("role", "status");
        var add = new Button(text("add"), Icons.PLUS.create(), click -> fields.attempt(this::add));
        getContent().addClassName("par-form");
        getContent().add(from, to, working, name, nameEn, add, basis, pending);
    }

    private void prepare(DatePicker picker, String key, LocalDate today) {
        picker.setLabel(text(key));
        picker.setRequiredIndicatorVisible(true);
        picker.setMin(today);
        picker.setManualValidation(true);
        ComponentTexts.apply(picker);
    }

    void openAt(int year) {
        from.setInitialPosition(LocalDate.of(year, 1, 1));
    }

    void pending(int days) {
        pending.setText(text(days == 0 ? "nothing" : "pending", days));
    }

    String basis() {
        return basis.getValue();
    }

    void done() {
        basis.clear();
    }

    private void add() {
        var first = from.getValue();
        var last = to.getValue() == null ? first : to.getValue();
        if (first == null || last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_SPAN))) {
            throw RefusedException.at("day", "cycle.HolidayForm.span");
        }
        if (first.isBefore(today)) {
            throw RefusedException.at(
                    "day", "cycle.refusal.holidayPast", DateText.of(getLocale()).date(first));
        }
        if (name.getValue().isBlank()) {
            throw RefusedException.at("name", "cycle.refusal.holidayNameMissing");
        }
        var both = new LocalizedText(name.getValue().strip(), nameEn.getValue().strip());
        declare.accept(first.datesUntil(last.plusDays(1))
                .map(day -> new Holiday(day, both, working.getValue()))
                .toList());
        from.clear();
        to.clear();
    }

    /** Whether it was done; a refusal stands at its field where it has one, else as a notice. */
    boolean attempt(Runnable work) {
        return fields.attempt(work);
    }

    private String text(String key, Object... arguments) {
        return getTranslation("cycle.HolidayForm." + key, arguments);
    }
}
