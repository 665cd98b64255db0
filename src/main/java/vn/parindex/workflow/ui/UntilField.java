package vn.parindex.workflow.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.ComponentTexts;

/** Until the end of which day a leaf is open: 17:00, as all deadlines. */
class UntilField extends DatePicker {

    private static final LocalTime END = LocalTime.of(17, 0);
    private static final int PROPOSED_DAYS = 3;

    UntilField(LocalDateTime now) {
        setLabel(getTranslation("workflow.UntilField.label"));
        ComponentTexts.apply(this);
        setMin(now.toLocalDate());
        setValue(now.toLocalDate().plusDays(PROPOSED_DAYS));
        setRequiredIndicatorVisible(true);
    }

    LocalDateTime moment() {
        if (getValue() == null) {
            throw RefusedException.at("until", "selfassessment.refusal.reopeningInPast");
        }
        return getValue().atTime(END);
    }
}
