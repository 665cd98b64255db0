package vn.parindex.cycle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import vn.parindex.cycle.CycleDetails;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Panel;

/** The steps of a cycle on their way: done, here, ahead, each with its deadline. */
class CalendarPanel extends Panel {

    private final CycleDetails details;
    private final LocalDateTime now;

    CalendarPanel(CycleDetails details, LocalDateTime now, WorkingDays workingDays) {
        super(UI.getCurrent().getTranslation("cycle.CalendarPanel.title"));
        this.details = details;
        this.now = now;
        var steps = new OrderedList();
        steps.addClassName("par-steps");
        for (var step : CycleStep.values()) {
            steps.add(step(step, workingDays));
        }
        add(steps);
        details.lock().ifPresent(lock -> {
            var dates = DateText.of(getLocale());
            var line = new Span(getTranslation(
                    "cycle.CalendarPanel.locked",
                    dates.dateTime(lock.lockedAt()),
                    lock.decisionNumber(),
                    dates.date(lock.decisionDate())));
            line.addClassName("par-note");
            add(line);
        });
    }

    private ListItem step(CycleStep step, WorkingDays workingDays) {
        var due = details.summary().deadlines().get(step);
        var dates = DateText.of(getLocale());
        var here = here() == step;
        var when = new Span(dates.dayAtHead(due.toLocalDate()) + ", " + dates.time(due));
        if (here) {
            var left = workingDays.left(now, due);
            when.setText(when.getText() + " · " + dates.timeLeft(left));
        }
        when.addClassName("par-steps__when");
        var item = new ListItem(new Span(getTranslation("cycle.CycleStep." + step)), when);
        item.addClassName("par-steps__step");
        if (here) {
            item.addClassName("is-here");
            item.getElement().setAttribute("aria-current", "step");
        } else if (isDone(step, due)) {
            item.addClassName("is-done");
        }
        return item;
    }

    private CycleStep here() {
        return details.summary().cycle().status() == CycleStatus.PUBLISHED
                ? null
                : details.summary().stepAt(now).orElse(null);
    }

    private boolean isDone(CycleStep step, LocalDateTime due) {
        return details.summary().cycle().status() == CycleStatus.PUBLISHED
                || step != CycleStep.PUBLICATION && now.isAfter(due);
    }
}
