package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.AssignmentBoard;
import vn.parindex.appraisal.AssignmentBoard.OfficerLoad;
import vn.parindex.appraisal.AssignmentService;
import vn.parindex.appraisal.Piece;
import vn.parindex.appraisal.ShareBy;
import vn.parindex.appraisal.ThirdScorerService;
import vn.parindex.cycle.CycleRow;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Notify;
import vn.parindex.shell.PageSentence;

/** A lead gives the ministry's work to its officers, and sees how much everybody has. */
@Route(AppraisalNavigation.ASSIGNMENT)
@RolesAllowed({Roles.APPRAISAL_LEAD, Roles.CYCLE_MANAGER, Roles.AUDITOR})
@Menu(order = 76, title = "appraisal.AssignmentView.menu", icon = "users")
class AssignmentView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final transient AssignmentService service;
    private final transient Desktop desktop;
    private final transient CurrentOfficer officer;
    private final transient ThirdScorerService thirds;
    private final Tabs tabs = new Tabs();
    private final Div content = new Div();
    private transient CycleRow cycle;
    private transient AgencyId ministry;
    private transient AssignmentBoard board;
    private transient SharesGrid grid;

    AssignmentView(AssignmentService service, Desktop desktop, CurrentOfficer officer, ThirdScorerService thirds) {
        this.thirds = thirds;
        this.service = service;
        this.desktop = desktop;
        this.officer = officer;
        addClassName("par-page");
        content.addClassName("par-stack");
        tabs.add(new Tab(text("byCriterion")), new Tab(text("byAgency")));
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                show();
            }
        });
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = desktop.currentCycle();
        ministry = leads()
                ? officer.get().agency().orElseThrow()
                : ministries().stream().findFirst().map(AgencyRow::id).orElse(AgencyId.next());
        show();
    }

    @Override
    public void fillBar(Bar bar) {
        bar.subtitle(cycle.name().in(getLocale()));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private boolean leads() {
        return officer.get().has(Roles.APPRAISAL_LEAD);
    }

    private List<AgencyRow> ministries() {
        return desktop.ministriesInCharge(cycle.id());
    }

    private void show() {
        board = service.board(cycle.id(), ministry);
        grid = new SharesGrid(rows(), leads(), this::nameOf);
        content.removeAll();
        content.add(new PageSentence(text("sentence", board.cells(), board.unassigned())));
        var lead = new Paragraph(text("lead"));
        lead.addClassName("par-lead");
        content.add(lead);
        if (!leads()) {
            content.add(ministryChoice());
        }
        showThirds();
        content.add(new LoadPanel(board));
        if (leads()) {
            content.add(tools());
        }
        content.add(tabs, grid);
    }

    private void showThirds() {
        var third = thirds.of(cycle.id(), ministry);
        if (third.waiting() > 0) {
            var officers = board.officers().stream().map(OfficerLoad::officer).toList();
            content.add(new ThirdBanner(third, officers, leads() ? this::giveThirds : null));
        }
    }

    private void giveThirds(Officer third) {
        var given = thirds.give(cycle.id(), third.username());
        Notify.done(text("thirdGiven", given.waiting(), third.displayName(), given.ungiven()));
        show();
    }

    private Component ministryChoice() {
        var choice = new ComboBox<AgencyRow>(text("ministry"));
        choice.setItems(ministries());
        choice.setItemLabelGenerator(row -> row.name().in(getLocale()));
        choice.setValue(desktop.agencies().get(ministry));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                ministry = change.getValue().id();
                show();
            }
        });
        choice.addClassName("appraisal-shares__ministry");
        return choice;
    }

    private Component tools() {
        var tools = new Div(
                new Button(text("proposeByCriterion"), click -> giving().propose(ShareBy.CRITERION, board)),
                new Button(text("proposeByAgency"), click -> giving().propose(ShareBy.AGENCIES, board)),
                new Button(text("give"), click -> giving().ask(List.copyOf(grid.getSelectedItems()), board)),
                new Button(text("standIns"), click -> standIns()));
        tools.addClassName("par-toolbar");
        return tools;
    }

    private Giving giving() {
        return new Giving(service, cycle.id(), pieces -> {
            show();
            grid.choose(pieces);
        });
    }

    private void standIns() {
        new StandInDialog(service, cycle.id(), ministry, this::show).open();
    }

    private List<ShareRow> rows() {
        if (tabs.getSelectedIndex() == 1) {
            return board.agencies().stream()
                    .map(row -> new ShareRow(
                            row.agency().code(),
                            row.agency().name().in(getLocale()),
                            Piece.of(row.agency().id()),
                            row.cells(),
                            row.open(),
                            1,
                            row.officers(),
                            row.free()))
                    .toList();
        }
        return board.leaves().stream()
                .map(row -> new ShareRow(
                        row.leaf().code(),
                        row.leaf().name().in(getLocale()),
                        Piece.of(row.leaf().id()),
                        row.cells(),
                        row.open(),
                        row.needed(),
                        row.officers(),
                        row.free()))
                .toList();
    }

    private String nameOf(String username) {
        return board.nameOf(username);
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.AssignmentView." + element, arguments);
    }
}
