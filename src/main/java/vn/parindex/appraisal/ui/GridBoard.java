package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.appraisal.FindingFilter;
import vn.parindex.appraisal.FindingId;
import vn.parindex.appraisal.FindingRow;
import vn.parindex.appraisal.GridIndex;
import vn.parindex.appraisal.GridLine;
import vn.parindex.appraisal.GridQuery;
import vn.parindex.appraisal.GridScope;
import vn.parindex.shell.KeyHints;
import vn.parindex.shell.ListAndItem;
import vn.parindex.shell.Notify;
import vn.parindex.shell.SimulatedNotice;

/** Grid on the left, evidence and decision on the right, keys at the foot. */
class GridBoard extends Div {

    private static final double GRID_SHARE = 70;

    private final transient BoardBar bar;
    private final transient GridScope scope;
    private final transient Workplace work;
    private final transient Deciding deciding;
    private final transient BoardLines lines;
    private final boolean writable;
    private final BoardTools tools;
    private final FindingTable table;
    private final DecisionForm form;
    private final FindingPane pane;
    private final ListAndItem split;
    private final Map<FindingId, DecisionDraft> drafts = new HashMap<>();
    private final Div foot = new Div(new KeyHints(AppraisalGridView.foot()));

    GridBoard(GridScope scope, BoardBar bar, GridIndex index, Workplace work, Querying querying) {
        this.bar = bar;
        this.scope = scope;
        this.work = work;
        writable = work.decides();
        var arrangement = new Arrangement(work.looks(), scope.kind());
        lines = new BoardLines(
                index,
                GridQuery.all(arrangement.usual(), arrangement.grouping()),
                wanted -> work.grids().rows(bar.cycle(), wanted));
        table = new FindingTable(lines, scope.kind(), new TableCells(getLocale(), bar.onlyLeaf(), lines));
        form = new DecisionForm(work, querying, this::save);
        deciding = new Deciding(work.service(), querying, form);
        var exchange = new ExchangePanel(querying, this::reload);
        pane = new FindingPane(bar, form, new Rejecting(work, this::judged), exchange);
        tools = tools(arrangement);
        form.onReject(pane::startRejecting);
        addClassName("appraisal-board__body");
        var left = new Div(tools, table);
        left.addClassName("appraisal-left");
        split = new ListAndItem(left, pane, GRID_SHARE).follow(table, entry -> !entry.isHeading());
        foot.addClassName("par-footer-bar");
        add(split, foot);
        new BoardKeys(this, table, pane, form::choose, table::step, bar::undo);
        if (writable) {
            BoardKeys.onSpace(table, this::mark);
        }
        table.asSingleSelect().addValueChangeListener(chosen -> open(chosen.getOldValue(), chosen.getValue()));
        tools.show(index, FindingFilter.ALL, lines.marked());
        selectFirst();
    }

    private BoardTools tools(Arrangement arrangement) {
        var columns = new ColumnMenu(arrangement.columns(), shown -> {
            arrangement.columns(shown);
            table.arrange(shown);
            table.refresh();
        });
        table.arrange(arrangement.columns());
        table.standing(arrangement.grouping());
        table.onMoved(order -> {
            arrangement.columns(order);
            columns.moved(order);
        });
        table.onSorted(arrangement.usual(), sort -> look(lines.query().sorted(sort)));
        return new BoardTools(
                arrangement,
                columns,
                writable,
                filter -> look(lines.query().filtered(filter)),
                words -> look(lines.query().searched(words, work.grids().saying(bar.cycle(), scope, words))),
                grouping -> {
                    arrangement.grouping(grouping);
                    table.standing(grouping);
                    look(lines.query().grouped(grouping));
                },
                this::askToKeepMany);
    }

    GridIndex index() {
        return lines.index();
    }

    /** Says at the foot that the scores are invented. */
    void markSimulated() {
        var notice = new SimulatedNotice();
        notice.addClassName("par-footer-bar__end");
        foot.add(notice);
    }

    /** The reader wants to see it otherwise; nothing is read anew. */
    private void look(GridQuery query) {
        var chosen = table.asSingleSelect().getValue();
        lines.show(lines.index(), query);
        table.refresh();
        tools.show(lines.index(), query.filter(), lines.marked());
        if (chosen == null || !table.choose(chosen.line().finding())) {
            selectFirst();
        } else {
            openAgain(chosen.line().finding());
        }
    }

    /** The same row among others: its place and what comes next are new, what is typed for it stays. */
    private void openAgain(FindingId finding) {
        drafts.put(finding, form.draft());
        open(finding);
    }

    /** Something was decided here, or may have been elsewhere. */
    private void refresh() {
        lines.show(work.grids().index(bar.cycle(), scope), lines.query());
        table.refresh();
        tools.show(lines.index(), lines.query().filter(), lines.marked());
        bar.show(lines.index());
    }

    private void selectFirst() {
        table.deselectAll();
        lines.waiting()
                .or(() -> lines.lines().stream().findFirst())
                .ifPresentOrElse(line -> table.choose(line.finding()), this::showNothing);
    }

    private void showNothing() {
        var words = lines.query().words();
        var key = words.isEmpty() ? "nothing." + lines.query().filter() : "notFound";
        pane.showNothing(text(key, words), text("nothingReason"));
    }

    /** Headings of groups are never opened: the row before stays. */
    private void open(GridEntry left, GridEntry entered) {
        if (entered != null && entered.isHeading()) {
            table.asSingleSelect().setValue(left);
            return;
        }
        if (left != null
                && !left.isHeading()
                && form.row() != null
                && form.row().finding().id().equals(left.line().finding())) {
            drafts.put(left.line().finding(), form.draft());
        }
        if (entered != null) {
            open(entered.line().finding());
        }
    }

    private void open(FindingId id) {
        var row = work.overview().finding(id);
        var draft = drafts.getOrDefault(id, DecisionDraft.of(row, getLocale()));
        var place =
                text("place." + scope.kind(), lines.place(id) + 1, lines.lines().size());
        var next = lines.waitingAfter(id).map(this::name).orElse("");
        pane.show(row, draft, place, next, writable);
    }

    private String name(GridLine line) {
        return scope.kind() == GridScope.Kind.AGENCY
                ? line.leaf().code()
                : line.agency().shortName().in(getLocale());
    }

    private void save() {
        var row = form.row();
        var next = lines.waitingAfter(row.finding().id()).map(GridLine::finding);
        if (form.asksNow()) {
            deciding.ask(() -> sent(row, next), () -> reload(row.finding().id()));
            return;
        }
        deciding.save(() -> decided(row, next), () -> reload(row.finding().id()));
    }

    private void sent(FindingRow row, Optional<FindingId> next) {
        forget(row.finding().id());
        refresh();
        Notify.done(text("sent", row.agency().shortName().in(getLocale())));
        goTo(next);
    }

    private void decided(FindingRow row, Optional<FindingId> next) {
        forget(row.finding().id());
        refresh();
        bar.saved(() -> undo(List.of(row.finding().id())));
        goTo(next);
    }

    /** Chooses one finding; false where it is not among the lines. */
    boolean choose(FindingId finding) {
        return table.choose(finding);
    }

    private void goTo(Optional<FindingId> next) {
        table.deselectAll();
        if (next.isEmpty() || !table.choose(next.get())) {
            selectFirst();
        }
        split.toItem();
    }

    private void reload(FindingId finding) {
        forget(finding);
        refresh();
        table.deselectAll();
        if (!table.choose(finding)) {
            selectFirst();
        }
    }

    /** Evidence was refused or accepted again: what is typed for the row stays. */
    private void judged(FindingId finding) {
        refresh();
        openAgain(finding);
    }

    private void undo(List<FindingId> findings) {
        deciding.undo(findings);
        findings.forEach(drafts::remove);
        reload(findings.get(0));
    }

    private void askToKeepMany() {
        var fresh = work.grids().index(bar.cycle(), scope);
        new KeepManyDialog(scope.kind(), chosen(fresh.clear()), chosen(fresh.doubtful()), this::keepMany).open();
    }

    /** The marked ones among them; all where none is marked. */
    private List<GridLine> chosen(List<GridLine> some) {
        return lines.marked() == 0
                ? some
                : some.stream().filter(line -> lines.isMarked(line.finding())).toList();
    }

    private void mark() {
        table.markChosen();
        tools.show(lines.index(), lines.query().filter(), lines.marked());
    }

    private void keepMany(List<GridLine> chosen) {
        var result = deciding.keep(chosen.stream().collect(Collectors.toMap(GridLine::finding, GridLine::version)));
        result.kept().forEach(this::forget);
        lines.unmarkAll();
        refresh();
        if (!result.skipped().isEmpty()) {
            Notify.attention(text("skipped", result.skipped().size()));
        }
        if (!result.kept().isEmpty()) {
            Notify.done(text("keptMany", result.kept().size()), () -> undo(result.kept()));
        }
        selectFirst();
    }

    private void forget(FindingId finding) {
        drafts.remove(finding);
        form.forget();
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.GridBoard." + element, arguments);
    }
}
