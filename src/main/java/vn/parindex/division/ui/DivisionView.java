package vn.parindex.division.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.NodeId;
import vn.parindex.cycle.CycleId;
import vn.parindex.division.AssignWork;
import vn.parindex.division.Assignee;
import vn.parindex.division.DivisionDetails;
import vn.parindex.division.DivisionNavigation;
import vn.parindex.division.Undo;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;

/** Who does what: those who can have a part on the left, the file in the middle, giving on the right. */
@Route(DivisionNavigation.DIVISION)
@RolesAllowed({Roles.COORDINATOR, Roles.OFFICER, Roles.LEADER, Roles.AUDITOR, Roles.CYCLE_MANAGER})
@BelongsTo(DivisionNavigation.LANDING)
class DivisionView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final transient DivisionDesk desk;
    private CycleId cycle;
    private AgencyId agency;
    private boolean divides;
    private transient DivisionDetails details;
    private PartyList parties;
    private PartTree tree;
    private PartsHead head;
    private AssignForm form;
    private PartHistory history;

    DivisionView(DivisionDesk desk) {
        this.desk = desk;
        addClassName("par-panes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        cycle = CycleId.of(parameters.get("cycleId").orElseThrow());
        agency = AgencyId.of(parameters.get("agencyId").orElseThrow());
        details = desk.details(cycle, agency);
        divides = desk.mayDivide(agency) && details.open();
        build();
        show();
    }

    private void build() {
        removeAll();
        parties = new PartyList(divides, party -> showTree(), this::drop);
        tree = new PartTree(divides);
        head = new PartsHead(divides, this::showTree, this::restrict);
        var middle = new Div();
        middle.addClassNames("par-pane", "par-pane--item", "division-middle");
        add(parties, middle);
        if (divides) {
            form = new AssignForm(this::give, this::withdraw);
            history = new PartHistory();
            var side = new Side(form, history);
            tree.addSelectionListener(change -> choose(change.getAllSelectedItems()));
            middle.add(openers(side), head, tree);
            add(side);
        } else {
            middle.add(openers(null), head, tree);
        }
    }

    private void show() {
        head.show(details, desk.cycle(cycle).simulated());
        parties.show(details);
        if (divides) {
            form.offer(details);
        }
        showTree();
    }

    private void showTree() {
        var party = parties.chosen();
        tree.show(
                details,
                leaf -> head.filter().shows(details, leaf)
                        && party.map(chosen -> chosen.leaves().contains(leaf)).orElse(true),
                party.isPresent() || head.filter() != PartFilter.ALL);
        if (divides) {
            tree.deselectAll();
            choose(List.of());
        }
    }

    private void choose(Collection<PartRow> rows) {
        form.show(rows, details);
        if (rows.size() == 1) {
            var row = rows.iterator().next();
            history.show(row.code(), desk.history(cycle, agency, row.node()));
        } else {
            history.hide();
        }
    }

    private void give(Assignee to, LocalDate due, String note, boolean alsoBelow) {
        assign(nodes(tree.getSelectedItems()), to, due, note, alsoBelow);
    }

    private void drop(Assignee to) {
        assign(nodes(tree.dragged()), to, form.due(), null, false);
    }

    private void assign(List<NodeId> nodes, Assignee to, LocalDate due, String note, boolean alsoBelow) {
        var step = desk.divisions().assign(new AssignWork(cycle, agency, nodes, to, due, note, alsoBelow));
        done("given", nodes.size(), step);
    }

    private void withdraw() {
        var nodes = tree.getSelectedItems().stream()
                .filter(row -> row.own(details).isPresent())
                .map(PartRow::node)
                .toList();
        done("withdrawn", nodes.size(), desk.divisions().withdraw(cycle, agency, nodes));
    }

    private void done(String what, int parts, Undo step) {
        reload();
        Notify.done(getTranslation("division.DivisionView." + what, parts), () -> {
            desk.divisions().undo(cycle, agency, step);
            reload();
            Notify.done(text("undone"));
        });
    }

    private void restrict(boolean on) {
        desk.divisions().onlyAssignees(cycle, agency, on);
        reload();
        Notify.done(text(on ? "restricted" : "unrestricted"));
    }

    private void reload() {
        details = desk.details(cycle, agency);
        show();
    }

    private static List<NodeId> nodes(Collection<PartRow> rows) {
        return rows.stream().map(PartRow::node).toList();
    }

    private Div openers(Side side) {
        var line = new Div(opener("parties", "tree", parties));
        Optional.ofNullable(side).ifPresent(pane -> line.add(opener("form", "side", pane)));
        line.addClassName("selfassessment-openers");
        return line;
    }

    private Button opener(String key, String pane, Composite<Div> opened) {
        var opener = new Button(text(key), click -> {
            var open = opened.getContent().hasClassName("is-open");
            opened.getContent().setClassName("is-open", !open);
        });
        opener.addClassNames("par-pane__opener", "par-pane__opener--" + pane);
        return opener;
    }

    @Override
    public void fillBar(Bar bar) {
        bar.title(getTranslation(
                "division.DivisionView.heading", desk.cycle(cycle).year().value()));
        bar.subtitle(desk.name(agency).in(getLocale()));
        if (desk.mayDivide(agency)) {
            bar.actions(
                    new Button(
                            text("absence"),
                            Icons.CALENDAR_CLOCK.create(),
                            click -> new SubstitutionsDialog(desk, cycle, agency, this::reload).open()),
                    new Button(
                            text("people"),
                            Icons.USERS.create(),
                            click -> new PeopleDialog(desk, cycle, agency, this::reload).open()));
        }
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String element) {
        return getTranslation("division.DivisionView." + element);
    }

    /** The right pane. */
    private static final class Side extends Composite<Div> {

        Side(Component... parts) {
            getContent().addClassNames("par-pane", "par-pane--side");
            getContent().add(parts);
        }
    }
}
