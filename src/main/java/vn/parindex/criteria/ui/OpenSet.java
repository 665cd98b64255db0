package vn.parindex.criteria.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.parindex.criteria.DraftDetails;
import vn.parindex.criteria.DraftPlace;
import vn.parindex.criteria.DraftRow;
import vn.parindex.criteria.RemovedRows;
import vn.parindex.criteria.RowId;
import vn.parindex.criteria.SetHeader;
import vn.parindex.criteria.SetId;
import vn.parindex.criteria.SetStatus;
import vn.parindex.criteria.WorkbookPreview;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Notify;

/**
 * The version that is on the screen. Every change goes to the database at once; what comes back, faults and sums
 * included, is told to all parts of the screen.
 */
class OpenSet {

    /** What the parts of the screen have to show anew. */
    enum Change {
        /** Text in cells, and with it faults and sums. */
        CELLS,
        /** Another row is open. */
        SELECTION,
        /** Rows came, went or moved, or everything was loaded anew. */
        TREE
    }

    private static final String ROW_CHANGED = "criteria.refusal.rowChanged";
    private static final String DRAFT_CHANGED = "criteria.refusal.draftChanged";

    private final SetDesk desk;
    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private SetIndex index;
    private RowId selected;
    private String wantedColumn = "";
    private Consumer<CellConflict> conflicts = conflict -> {};

    OpenSet(SetDesk desk, SetId id) {
        this.desk = desk;
        this.index = new SetIndex(desk.open(id));
        this.selected = details().rows().stream().findFirst().map(DraftRow::id).orElse(null);
    }

    void onChange(Consumer<Change> listener) {
        listeners.add(listener);
    }

    void onConflict(Consumer<CellConflict> listener) {
        conflicts = listener;
    }

    SetDesk desk() {
        return desk;
    }

    SetIndex index() {
        return index;
    }

    DraftDetails details() {
        return index.details();
    }

    /** Whether cells can be changed here and now. */
    boolean editable() {
        return desk.mayWrite() && details().status() == SetStatus.DRAFT;
    }

    /** Null while the set has no rows. */
    RowId selected() {
        return selected;
    }

    void select(RowId row) {
        select(row, "");
    }

    /** @param column the field that should have the focus, empty for none */
    void select(RowId row, String column) {
        if (index.find(row).isPresent()) {
            selected = row;
            wantedColumn = column;
            tell(Change.SELECTION);
        }
    }

    /** The field that should have the focus; asked once. */
    String takeWantedColumn() {
        var wanted = wantedColumn;
        wantedColumn = "";
        return wanted;
    }

    void change(RowId id, String column, String text) {
        change(id, Map.of(column, text));
    }

    /** Saves the cells that differ. */
    void change(RowId id, Map<String, String> cells) {
        var row = index.find(id);
        if (row.isEmpty() || !editable()) {
            return;
        }
        var changed = new HashMap<String, String>();
        cells.forEach((column, text) -> {
            if (!row.get().get(column).equals(text == null ? "" : text.strip())) {
                changed.put(column, text == null ? "" : text);
            }
        });
        if (!changed.isEmpty()) {
            save(row.get(), changed);
        }
    }

    private void save(DraftRow row, Map<String, String> cells) {
        try {
            show(desk.drafts().changeRow(details().id(), row.id(), row.version(), cells), Change.CELLS);
        } catch (RefusedException refused) {
            if (!ROW_CHANGED.equals(refused.key())) {
                throw refused;
            }
            show(desk.open(details().id()), Change.TREE);
            index.find(row.id())
                    .ifPresentOrElse(
                            theirs -> conflicts.accept(new CellConflict(theirs, Map.copyOf(cells))),
                            () -> Notify.refused(refused));
        }
    }

    /** Adds a row and opens it. */
    void add(RowId beside, DraftPlace place) {
        var before = details().rows().stream().map(DraftRow::id).toList();
        restructure(details -> desk.drafts().addRow(details.id(), details.version(), beside, place));
        details().rows().stream()
                .map(DraftRow::id)
                .filter(id -> !before.contains(id))
                .findFirst()
                .ifPresent(added -> select(added, "name_vi"));
    }

    void move(RowId row, RowId target, DraftPlace place) {
        restructure(details -> desk.drafts().moveRow(details.id(), details.version(), row, target, place));
    }

    /** @param removed is given what can be put back */
    void remove(RowId row, Consumer<RemovedRows> removed) {
        var next = after(row);
        restructure(details -> {
            removed.accept(desk.drafts().removeRow(details.id(), details.version(), row));
            selected = next;
            return desk.open(details.id());
        });
    }

    private RowId after(RowId row) {
        var siblings = index.siblings(row);
        int at = siblings.indexOf(row);
        if (at + 1 < siblings.size()) {
            return siblings.get(at + 1);
        }
        return at > 0 ? siblings.get(at - 1) : index.parent(row).orElse(null);
    }

    void putBack(RemovedRows removed) {
        selected = removed.rows().get(0).id();
        restructure(details -> desk.drafts().putBack(details.id(), removed));
    }

    void change(SetHeader header) {
        restructure(details -> desk.drafts().changeHeader(details.id(), details.version(), header));
    }

    /** Everything anew, from a workbook. */
    void replace(WorkbookPreview preview) {
        restructure(details -> desk.workbooks().replace(details.id(), details.version(), preview));
    }

    void submit() {
        restructure(details -> desk.drafts().submit(details.id(), details.version()));
    }

    void takeBack() {
        restructure(details -> desk.drafts().takeBack(details.id(), details.version()));
    }

    /** From then on the version is read-only. */
    void publish() {
        restructure(details -> {
            desk.drafts().publish(details.id(), details.version());
            return desk.open(details.id());
        });
    }

    void reload() {
        show(desk.open(details().id()), Change.TREE);
    }

    private void restructure(Function<DraftDetails, DraftDetails> action) {
        try {
            show(action.apply(details()), Change.TREE);
        } catch (RefusedException refused) {
            if (DRAFT_CHANGED.equals(refused.key())) {
                reload();
            }
            Notify.refused(refused);
        }
    }

    private void show(DraftDetails shown, Change change) {
        var code = index.find(selected).map(DraftRow::code).orElse("");
        index = new SetIndex(shown);
        if (index.find(selected).isEmpty()) {
            selected = index.byCode(code)
                    .orElse(shown.rows().stream().findFirst().map(DraftRow::id).orElse(null));
        }
        tell(change);
    }

    private void tell(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
