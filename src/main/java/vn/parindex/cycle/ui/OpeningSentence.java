package vn.parindex.cycle.ui;

import com.vaadin.flow.component.UI;
import vn.parindex.cycle.CycleStep;
import vn.parindex.shell.DateText;

/** What a draft would open for whom, in one sentence: "Kỳ 2022 mở cho 19 bộ, 63 tỉnh; tự đánh giá đến 24/02/2023". */
final class OpeningSentence {

    private OpeningSentence() {}

    static String of(OpeningContext context) {
        var ui = UI.getCurrent();
        var draft = context.draft();
        var dates = DateText.of(ui.getLocale());
        var due = draft.deadlines.get(CycleStep.SELF_ASSESSMENT);
        var opens = ui.getTranslation("cycle.OpeningSentence.opens", draft.year, draft.counts(context.directory()));
        return due == null
                ? opens
                : opens
                        + ui.getTranslation(
                                "cycle.OpeningSentence.until", dates.time(due), dates.weekdayDate(due.toLocalDate()));
    }
}
