package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.appraisal.AppraisalOverview;
import vn.parindex.appraisal.AppraisalService;
import vn.parindex.appraisal.FindingFilter;
import vn.parindex.appraisal.FindingGrid;
import vn.parindex.appraisal.FindingId;
import vn.parindex.appraisal.FindingRow;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleRow;
import vn.parindex.shell.Icons;
import vn.parindex.shell.KeyHints;
import vn.parindex.shell.Notify;
import vn.parindex.shell.SimulatedNotice;

/** Grid on the left, evidence and decision on the right, keys at the foot. */
class LeafBoard extends Div {

    private static final double GRID_SHARE = 66;

    private final transient CycleRow cycle;
    private final transient Leaf leaf;
    private final transient AppraisalOverview overview;
    private final transient Deciding deciding;
    private final boolean writable;
    private final FilterChips chips = new FilterChips(this::filter);
    private final Button keepMany = new Button();
    private final FindingTable table;
    private final DecisionForm form;
    private final FindingPane pane;
    private final Map<FindingId, DecisionDraft> drafts = new HashMap<>();
    private FindingFilter filter = FindingFilter.ALL;
    private final transient LeafBar bar;

    private final Div foot;

    LeafBoard(
            CycleRow cycle,
            Leaf leaf,
            AppraisalOverview overview,
            AppraisalService service,
            LeafBar bar,
            boolean writable) {
        this.cycle = cycle;
        this.leaf = leaf;
        this.bar = bar;
        this.overview = overview;
        this.writable = writable;
        form = new DecisionForm(leaf, input -> overview.trial(leaf.id(), input), this::save);
        deciding = new Deciding(service, form);
        pane = new FindingPane(leaf, bar.set(), form, bar.preview());
        table = new FindingTable(leaf, () -> grid().rows(filter));
        table.asSingleSelect().addValueChangeListener(selected -> open(selected.getOldValue(), selected.getValue()));
        addClassName("appraisal-board__body");
        keepMany.addClickListener(click -> askToKeepMany());
        var tools = new Div(chips, keepMany);
        tools.addClassName("appraisal-tools");
        var left = new Div(tools, table);
        left.addClassName("appraisal-left");
        var split = new SplitLayout(left, pane);
        split.setSplitterPosition(GRID_SHARE);
        foot = new Div(new KeyHints(LeafAppraisalView.hints()));
        foot.addClassName("par-footer-bar");
        add(split, foot);
        new BoardKeys(this, table, pane, digit -> form.choose(digit), table::step, bar::undo);
        show(grid());
        selectFirst();
    }

    /** Says at the foot that the scores are invented. */
    void markSimulated() {
        var notice = new SimulatedNotice();
        notice.addClassName("par-footer-bar__end");
        foot.add(notice);
    }

    FindingGrid grid() {
        return overview.grid(cycle.id(), leaf.id());
    }

    private void filter(FindingFilter wanted) {
        filter = wanted;
        refresh();
        selectFirst();
    }

    private void refresh() {
        var grid = grid();
        table.refresh();
        show(grid);
        bar.show(grid);
    }

    private void show(FindingGrid grid) {
        chips.show(grid.counts(), filter);
        var clear = grid.clear().size();
        keepMany.setText(getTranslation("appraisal.LeafBoard.keepMany", clear));
        keepMany.setIcon(Icons.LIST_CHECKS.create());
        keepMany.setVisible(writable && clear > 0);
    }

    private void selectFirst() {
        var rows = table.visible();
        table.deselectAll();
        RowOrder.pending(rows).or(() -> rows.stream().findFirst()).ifPresentOrElse(table::select, this::showNothing);
    }

    private void showNothing() {
        var key = "appraisal.LeafBoard.nothing." + filter;
        pane.showNothing(getTranslation(key), getTranslation("appraisal.LeafBoard.nothingReason"));
    }

    private void open(FindingRow left, FindingRow entered) {
        if (left != null
                && form.row() != null
                && form.row().finding().id().equals(left.finding().id())) {
            drafts.put(left.finding().id(), form.draft());
        }
        if (entered == null) {
            return;
        }
        var row = overview.finding(entered.finding().id());
        var draft = drafts.getOrDefault(row.finding().id(), DecisionDraft.of(row, getLocale()));
        var rows = table.visible();
        var place = getTranslation("appraisal.LeafBoard.place", RowOrder.place(rows, row) + 1, rows.size());
        var next =
                RowOrder.next(rows, row).map(other -> other.agency().shortName().in(getLocale()));
        pane.show(row, draft, place, next.orElse(""), writable);
    }

    private void save() {
        var row = form.row();
        var next = RowOrder.next(table.visible(), row);
        deciding.save(() -> decided(row, next), () -> reload(row));
    }

    private void decided(FindingRow row, Optional<FindingRow> next) {
        forget(row);
        refresh();
        bar.saved(() -> undo(List.of(row.finding().id())));
        table.deselectAll();
        next.ifPresentOrElse(table::select, this::selectFirst);
    }

    private void reload(FindingRow row) {
        forget(row);
        refresh();
        table.deselectAll();
        table.select(overview.finding(row.finding().id()));
    }

    private void undo(List<FindingId> findings) {
        deciding.undo(findings);
        findings.forEach(drafts::remove);
        refresh();
        table.deselectAll();
        table.select(overview.finding(findings.get(0)));
    }

    private void askToKeepMany() {
        new KeepManyDialog(grid().clear(), this::keepMany).open();
    }

    private void keepMany(Map<FindingId, Long> seen) {
        var result = deciding.keep(seen);
        refresh();
        if (!result.skipped().isEmpty()) {
            Notify.attention(getTranslation(
                    "appraisal.LeafBoard.skipped", result.skipped().size()));
        }
        if (!result.kept().isEmpty()) {
            Notify.done(
                    getTranslation("appraisal.LeafBoard.keptMany", result.kept().size()), () -> undo(result.kept()));
        }
        selectFirst();
    }

    private void forget(FindingRow row) {
        drafts.remove(row.finding().id());
        form.forget();
    }
}
