package vn.parindex.workflow.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.parindex.cycle.ui.DueHint;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.ComponentTexts;

/** Until the end of which day a leaf is open: 17:00, as all deadlines. */
class UntilField extends DatePicker {

    private static final LocalTime END = LocalTime.of(17, 0);

    private final String name;

    /**
     * @param name under which a refusal points at it
     * @param proposed what stands in the field at first: a working day
     */
    UntilField(String name, LocalDateTime now, LocalDate proposed, DueHint hint) {
        this.name = name;
        setLabel(getTranslation("workflow.UntilField.label"));
        ComponentTexts.apply(this);
        setMin(now.toLocalDate());
        addValueChangeListener(change -> setHelperText(
                change.getValue() == null ? "" : hint.words(change.getValue().atTime(END))));
        setValue(proposed);
        setRequiredIndicatorVisible(true);
    }

    LocalDateTime moment() {
        if (getValue() == null) {
            throw RefusedException.at(name, "workflow.refusal.noDay");
        }
        return getValue().atTime(END);
    }
}
