package vn.parindex.shell;

import com.vaadin.flow.component.UI;
import java.time.LocalDateTime;
import vn.parindex.shared.TimeLeft;

/** A deadline and what is left: neutral above 5 working days, kim at 5 or fewer, son on the last day and after. */
public class DeadlineBadge extends StatusBadge {

    private static final int NEAR = 5;

    public DeadlineBadge(LocalDateTime deadline, TimeLeft left) {
        super(tone(left.workingDays()), icon(left.workingDays()), text(deadline, left));
    }

    private static Tone tone(long workingDaysLeft) {
        if (workingDaysLeft > NEAR) {
            return Tone.NEUTRAL;
        }
        return workingDaysLeft > 0 ? Tone.WARNING : Tone.ERROR;
    }

    private static Icons icon(long workingDaysLeft) {
        return workingDaysLeft > NEAR ? Icons.CALENDAR_CLOCK : Icons.ALARM_CLOCK;
    }

    private static String text(LocalDateTime deadline, TimeLeft left) {
        var ui = UI.getCurrent();
        var dates = DateText.of(ui.getLocale());
        return ui.getTranslation("shell.DeadlineBadge.text", dates.dateTime(deadline), dates.timeLeft(left));
    }
}
