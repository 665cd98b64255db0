package vn.parindex.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDateTime;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.CycleSummary;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.shell.DateText;

/** Where a cycle stands, in one sentence and one line below it. */
record CycleSentence(String sentence, String lead) {

    static CycleSentence of(CycleSummary summary, LocalDateTime now, WorkingDays workingDays, Component view) {
        var cycle = summary.cycle();
        var year = cycle.year().value();
        var lead = view.getTranslation("cycle.CycleSentence.agencies", summary.agencies(), summary.ranked());
        if (cycle.status() != CycleStatus.OPEN) {
            return new CycleSentence(view.getTranslation("cycle.CycleSentence." + cycle.status(), year), lead);
        }
        return summary.stepAt(now)
                .map(step -> atStep(summary, step, now, workingDays, view, lead))
                .orElseGet(() -> new CycleSentence(view.getTranslation("cycle.CycleSentence.overdue", year), lead));
    }

    private static CycleSentence atStep(
            CycleSummary summary,
            CycleStep step,
            LocalDateTime now,
            WorkingDays workingDays,
            Component view,
            String agencies) {
        var dates = DateText.of(UI.getCurrent().getLocale());
        var due = summary.deadlines().get(step);
        var left = workingDays.left(now, due);
        var name = view.getTranslation("cycle.CycleStep.inSentence." + step);
        return new CycleSentence(
                view.getTranslation(
                        "cycle.CycleSentence.OPEN", summary.cycle().year().value(), name, dates.timeLeft(left)),
                view.getTranslation(
                        "cycle.CycleSentence.due", dates.time(due), dates.weekdayDate(due.toLocalDate()), agencies));
    }
}
