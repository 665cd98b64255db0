package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.parindex.criteria.LeafId;
import vn.parindex.selfassessment.AnswerRow;
import vn.parindex.selfassessment.FileNews.Told;

/** Carries news to a page: however much arrives while the page is busy, one piece of work waits for it, no more. */
final class NewsInbox {

    private final UI ui;
    private final Consumer<Told> reader;
    private final Map<LeafId, AnswerRow> rows = new LinkedHashMap<>();
    private boolean whole;
    private boolean queued;

    NewsInbox(UI ui, Consumer<Told> reader) {
        this.ui = ui;
        this.reader = reader;
    }

    void put(Told told) {
        synchronized (this) {
            told.answers().forEach(row -> rows.put(row.leaf(), row));
            whole |= told.whole();
            if (queued) {
                return;
            }
            queued = true;
        }
        try {
            ui.access(() -> reader.accept(take()));
        } catch (UIDetachedException gone) {
            take();
        }
    }

    private synchronized Told take() {
        var told = new Told(List.copyOf(rows.values()), whole);
        rows.clear();
        whole = false;
        queued = false;
        return told;
    }
}
