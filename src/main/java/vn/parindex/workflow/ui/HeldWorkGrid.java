package vn.parindex.workflow.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Optional;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Folding;
import vn.parindex.shell.Notify;
import vn.parindex.workflow.HeldWork;
import vn.parindex.workflow.PlaceFilter;
import vn.parindex.workflow.WorkKind;

/** Open work of one kind, page by page from the read model; whoever may, gives more time or another person. */
class HeldWorkGrid extends Grid<HeldWork> {

    private final transient OverviewDesk desk;
    private final CycleId cycle;
    private final String definition;
    private final WorkKind kind;
    private final transient Runnable changed;
    private String text = "";
    private boolean late;

    HeldWorkGrid(OverviewDesk desk, CycleId cycle, String definition, WorkKind kind, Runnable changed) {
        this.desk = desk;
        this.cycle = cycle;
        this.definition = definition;
        this.kind = kind;
        this.changed = changed;
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addThemeName("two-line");
        Folding.apply(this);
        addClassName("workflow-held");
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(say("empty"));
        addColumn(file()).setHeader(say("agency")).setSortProperty("AGENCY").setFlexGrow(2);
        addColumn(holder()).setHeader(say("holder")).setSortProperty("HOLDER").setFlexGrow(2);
        addColumn(Folding.named(say("since"), row -> DateText.of(getLocale()).date(row.openedAt())))
                .setHeader(say("since"))
                .setSortProperty("SINCE")
                .setWidth("120px")
                .setFlexGrow(0);
        var due = addColumn(due())
                .setHeader(say("due"))
                .setSortProperty("DUE")
                .setWidth("190px")
                .setFlexGrow(0);
        boolean mayExtend = OverviewDesk.step(kind).isPresent() && desk.mayExtend(cycle);
        if (mayExtend || desk.mayReassign()) {
            addColumn(acts(mayExtend, desk.mayReassign()))
                    .setHeader(say("acts"))
                    .setWidth("220px")
                    .setFlexGrow(0);
        }
        setItems(
                query -> desk.overview().at(filter(query), query.getOffset(), query.getLimit()).stream(),
                query -> desk.overview().countAt(filter(query)));
        sort(List.of(new GridSortOrder<>(due, SortDirection.ASCENDING)));
    }

    void narrow(String words, boolean lateOnly) {
        text = words;
        late = lateOnly;
        getDataProvider().refreshAll();
    }

    private PlaceFilter filter(Query<HeldWork, ?> query) {
        var order = query.getSortOrders().stream().findFirst();
        return new PlaceFilter(
                cycle,
                kind,
                Optional.of(definition),
                late,
                text,
                order.map(QuerySortOrder::getSorted)
                        .map(PlaceFilter.Order::valueOf)
                        .orElse(PlaceFilter.Order.DUE),
                order.filter(each -> each.getDirection() == SortDirection.DESCENDING)
                        .isPresent());
    }

    private LitRenderer<HeldWork> file() {
        return LitRenderer.<HeldWork>of("<a href=\"${item.href}\">${item.agency}</a>")
                .withProperty("href", row -> SelfAssessmentNavigation.process(cycle, row.agency()))
                .withProperty("agency", this::agency);
    }

    private LitRenderer<HeldWork> holder() {
        return LitRenderer.<HeldWork>of("<span class=\"par-two\"><span>" + Folding.name(say("holder"))
                        + "${item.holder}</span><span>${item.person}</span></span>")
                .withProperty("holder", this::body)
                .withProperty(
                        "person",
                        row -> row.assignee().map(name -> say("assignee", name)).orElse(""));
    }

    private LitRenderer<HeldWork> due() {
        return LitRenderer.<HeldWork>of("<span class=\"par-two\"><span>" + Folding.name(say("due"))
                        + "<span class=\"${item.tone}\">${item.due}</span></span>"
                        + "<span>${item.left}</span></span>")
                .withProperty(
                        "due",
                        row -> row.dueAt()
                                .map(due -> DateText.of(getLocale()).dateTime(due))
                                .orElse("–"))
                .withProperty(
                        "tone",
                        row -> row.dueAt()
                                .filter(due -> due.isBefore(desk.now()))
                                .map(due -> "par-text-error")
                                .orElse(""))
                .withProperty(
                        "left",
                        row -> row.dueAt()
                                .map(due -> DateText.of(getLocale()).timeLeft(desk.timeLeft(due)))
                                .orElse(""));
    }

    private LitRenderer<HeldWork> acts(boolean mayExtend, boolean mayReassign) {
        return LitRenderer.<HeldWork>of("<vaadin-button theme=\"small tertiary\" ?hidden=\"${!item.mayExtend}\""
                        + " aria-label=\"${item.extendOf}\" @click=\"${extend}\">${item.extend}</vaadin-button>"
                        + "<vaadin-button theme=\"small tertiary\" ?hidden=\"${!item.mayReassign}\""
                        + " aria-label=\"${item.reassignOf}\" @click=\"${reassign}\">${item.reassign}</vaadin-button>")
                .withProperty("mayExtend", row -> mayExtend)
                .withProperty("mayReassign", row -> mayReassign)
                .withProperty("extend", row -> say("extend"))
                .withProperty("extendOf", row -> say("extendOf", agency(row)))
                .withProperty("reassign", row -> say("reassign"))
                .withProperty("reassignOf", row -> say("reassignOf", agency(row)))
                .withFunction("extend", this::extend)
                .withFunction("reassign", this::reassign);
    }

    void extend(HeldWork row) {
        HeldWorkDialogs.extend(desk, cycle, row, () -> done("extended"));
    }

    void reassign(HeldWork row) {
        HeldWorkDialogs.reassign(desk, row, () -> done("reassigned"));
    }

    private void done(String key) {
        Notify.done(say(key));
        changed.run();
    }

    private String agency(HeldWork row) {
        return desk.agency(row.agency(), getLocale());
    }

    private String body(HeldWork row) {
        return row.owner()
                .map(owner -> desk.agency(owner, getLocale()))
                .orElseGet(() -> getTranslation("workflow.holder." + row.kind()));
    }

    private String say(String key, Object... arguments) {
        return getTranslation("workflow.HeldWorkGrid." + key, arguments);
    }
}
