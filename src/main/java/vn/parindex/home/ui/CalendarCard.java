package vn.parindex.home.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.function.Function;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.CycleStep;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Panel;

/** The steps of the cycle with the deadlines that hold for the reader's agency. */
class CalendarCard extends Panel {

    private final LocalDateTime now;

    CalendarCard(CycleRow cycle, Function<CycleStep, LocalDateTime> deadline, LocalDateTime now) {
        super(UI.getCurrent().getTranslation("home.CalendarCard.title"));
        this.now = now;
        var over = cycle.status() == CycleStatus.PUBLISHED;
        var here = over
                ? null
                : Arrays.stream(CycleStep.values())
                        .filter(step -> !now.isAfter(deadline.apply(step)))
                        .findFirst()
                        .orElse(CycleStep.PUBLICATION);
        var steps = new OrderedList();
        steps.addClassName("par-steps");
        for (var step : CycleStep.values()) {
            steps.add(line(step, deadline.apply(step), here));
        }
        add(steps);
    }

    private ListItem line(CycleStep step, LocalDateTime due, CycleStep here) {
        var when = new Span(DateText.of(getLocale()).date(due));
        when.addClassName("par-steps__when");
        var line = new ListItem(new Span(getTranslation("cycle.CycleStep." + step)), when);
        line.addClassName("par-steps__step");
        if (step == here) {
            line.addClassName("is-here");
            line.getElement().setAttribute("aria-current", "step");
        } else if (here == null || now.isAfter(due)) {
            line.addClassName("is-done");
        }
        return line;
    }
}
