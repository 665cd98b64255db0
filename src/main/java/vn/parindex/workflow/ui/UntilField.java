package vn.parindex.workflow.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.ComponentTexts;

/** Until the end of which day a leaf is open: 17:00, as all deadlines. */
class UntilField extends DatePicker {

    private static final LocalTime END = LocalTime.of(17, 0);

    /** @param proposed what stands in the field at first: a working day */
    UntilField(LocalDateTime now, LocalDate proposed) {
        setLabel(getTranslation("workflow.UntilField.label"));
        ComponentTexts.apply(this);
        setMin(now.toLocalDate());
        setValue(proposed);
        setRequiredIndicatorVisible(true);
    }

    LocalDateTime moment() {
        if (getValue() == null) {
            throw RefusedException.at("until", "selfassessment.refusal.reopeningInPast");
        }
        return getValue().atTime(END);
    }
}
