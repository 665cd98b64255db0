package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.ClarificationDetails;
import vn.parindex.appraisal.ClarificationService;
import vn.parindex.appraisal.CriterionQueryId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;

/** The agency reads the provisional appraisal of its file, accepts or contests with grounds, answers, and finishes. */
@Route(AppraisalNavigation.CLARIFICATION)
@RolesAllowed({Roles.OFFICER, Roles.COORDINATOR, Roles.LEADER, Roles.CYCLE_MANAGER, Roles.AUDITOR})
@BelongsTo("file")
class ClarificationView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final transient ClarificationService service;
    private final transient AccessMatrix access;
    private final transient Desktop desktop;
    private final transient Answering answering;
    private final transient AnsweringQueries queries;
    private transient CycleRow cycle;
    private transient AgencyId agency;
    private transient Bar bar;

    ClarificationView(
            ClarificationService service,
            Answering answering,
            AnsweringQueries queries,
            AccessMatrix access,
            Desktop desktop) {
        this.queries = queries;
        this.service = service;
        this.answering = answering;
        this.access = access;
        this.desktop = desktop;
        addClassName("appraisal-board");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = desktop.cycle(event);
        agency = desktop.agency(event);
        var details = service.details(cycle.id(), agency);
        removeAll();
        if (details.leaves().isEmpty() && !queries.of(cycle.id(), agency).isEmpty()) {
            var board = new QueryBoard(cycle, agency, queries, desktop);
            add(board);
            board.show(event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(AppraisalNavigation.QUERY)
                    .map(CriterionQueryId::of));
            return;
        }
        if (details.leaves().isEmpty()) {
            add(new EmptyState(Icons.HOURGLASS, text("empty"), text("emptyReason")));
            return;
        }
        add(new ClarificationBoard(cycle, agency, answering, desktop, this::showBar));
    }

    @Override
    public void fillBar(Bar shown) {
        bar = shown;
        bar.subtitle(text(
                "subtitle",
                desktop.agencies().get(agency).name().in(getLocale()),
                cycle.name().in(getLocale())));
        showBar();
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private void showBar() {
        if (bar == null) {
            return;
        }
        var details = service.details(cycle.id(), agency);
        bar.actions();
        bar.state();
        if (details.opened().isEmpty() || details.finished().isPresent()) {
            return;
        }
        bar.state(desktop.badge(details.deadline()));
        if (details.open() && access.permits("clarification.finish")) {
            var finish = new Button(text("finish"), Icons.SEND.create(), click -> askToFinish());
            finish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            bar.actions(finish);
        }
    }

    private void askToFinish() {
        var details = service.details(cycle.id(), agency);
        Confirm.ask(text("finishTitle"), text("finish"), this::finish)
                .consequences(consequences(details))
                .seenBy(text("finishSeenBy"))
                .open();
    }

    private String consequences(ClarificationDetails details) {
        return details.unanswered() == 0
                ? text("finishComplete", details.toAnswer().size())
                : text("finishIncomplete", details.unanswered());
    }

    private void finish() {
        try {
            service.finish(cycle.id(), agency);
            Notify.done(text("finished"));
        } catch (RefusedException refusal) {
            Notify.refused(refusal);
        }
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.ClarificationView." + element, arguments);
    }
}
