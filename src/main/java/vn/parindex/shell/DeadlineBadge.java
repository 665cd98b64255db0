package vn.parindex.shell;

import com.vaadin.flow.component.UI;
import java.time.LocalDateTime;

/** A deadline and what is left: neutral above 5 working days, kim at 5 or fewer, son on the last day and after. */
public class DeadlineBadge extends StatusBadge {

    private static final int NEAR = 5;

    /** @param workingDaysLeft 0 on the last day, negative after it */
    public DeadlineBadge(LocalDateTime deadline, long workingDaysLeft) {
        super(tone(workingDaysLeft), icon(workingDaysLeft), text(deadline, workingDaysLeft));
    }

    /** The tone of a deadline, for cells that write it as text. */
    public static Tone tone(long workingDaysLeft) {
        if (workingDaysLeft > NEAR) {
            return Tone.NEUTRAL;
        }
        return workingDaysLeft > 0 ? Tone.WARNING : Tone.ERROR;
    }

    private static Icons icon(long workingDaysLeft) {
        return workingDaysLeft > NEAR ? Icons.CALENDAR_CLOCK : Icons.ALARM_CLOCK;
    }

    private static String text(LocalDateTime deadline, long workingDaysLeft) {
        var ui = UI.getCurrent();
        var dates = DateText.of(ui.getLocale());
        return ui.getTranslation(
                "shell.DeadlineBadge.text", dates.dateTime(deadline), dates.workingDaysLeft(workingDaysLeft));
    }
}
