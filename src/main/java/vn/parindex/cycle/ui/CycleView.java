package vn.parindex.cycle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleDetails;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleNavigation;
import vn.parindex.cycle.CyclePages;
import vn.parindex.cycle.CycleService;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.DeadlineRuleService;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.shared.CurrentUser;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.SimulatedNotice;
import vn.parindex.shell.StatusBadge;

/** One cycle: where it stands, its calendar, more time for single agencies, who is in charge, the Council. */
@Route(CycleNavigation.CYCLE)
@RolesAllowed({
    Roles.CYCLE_MANAGER,
    Roles.SURVEY_MANAGER,
    Roles.COUNCIL_CHAIR,
    Roles.COUNCIL_SECRETARY,
    Roles.STEERING_MEMBER,
    Roles.AUDITOR
})
class CycleView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final CyclePages pages;
    private final CycleService service;
    private final DeadlineRuleService rules;
    private final WorkingDays workingDays;
    private final CurrentUser user;
    private final Clock clock;
    private CycleDetails details;

    CycleView(
            CyclePages pages,
            CycleService service,
            DeadlineRuleService rules,
            WorkingDays workingDays,
            CurrentUser user,
            Clock clock) {
        this.pages = pages;
        this.service = service;
        this.rules = rules;
        this.workingDays = workingDays;
        this.user = user;
        this.clock = clock;
        addClassNames("par-page", "par-page--reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CycleId.of(event.getRouteParameters().get(CycleNavigation.ID).orElse("")));
    }

    private void show(CycleId id) {
        details = pages.of(id);
        var now = LocalDateTime.now(clock);
        removeAll();
        var situation = CycleSentence.of(details.summary(), now, workingDays, this);
        var lead = new Paragraph(situation.lead());
        lead.addClassName("par-lead");
        add(new Div(new PageSentence(situation.sentence()), lead));
        if (details.summary().cycle().simulated()) {
            add(new SimulatedNotice());
        }
        var main = new Div(
                new CalendarPanel(details, now, workingDays),
                new ExtensionsPanel(details, extendButton(id)),
                new SetsPanel(details.sets()));
        if (mayChange()) {
            main.add(handoverLink(id));
        }
        main.addClassName("par-stack");
        var side = new Div(rulesPanel(id), new CouncilPanel(details.council()));
        side.addClassName("par-stack");
        var columns = new Div(main, side);
        columns.addClassName("par-columns");
        add(columns);
    }

    private Button extendButton(CycleId id) {
        var button =
                new Button(getTranslation("cycle.extend"), Icons.CALENDAR_CLOCK.create(), click -> askExtension(id));
        button.setVisible(mayChange());
        return button;
    }

    private Anchor handoverLink(CycleId id) {
        var link = new Anchor(CycleNavigation.inCharge(id), getTranslation("cycle.InChargeView.link"));
        link.addClassName("cycle-handover__link");
        return link;
    }

    private DeadlineRulesPanel rulesPanel(CycleId id) {
        return new DeadlineRulesPanel(rules.of(id), mayChange(), changed -> {
            rules.change(id, changed);
            show(id);
            Notify.done(getTranslation("cycle.DeadlineRulesPanel.saved"));
        });
    }

    private boolean mayChange() {
        return user.roles().contains(Roles.CYCLE_MANAGER)
                && details.summary().cycle().status() == CycleStatus.OPEN;
    }

    private void askExtension(CycleId id) {
        var hint = new DueHint(workingDays, LocalDateTime.now(clock).toLocalDate());
        new ExtendDialog(details.agencies(), details.calendar(), hint, extend(id)).open();
    }

    private ExtendDialog.Extend extend(CycleId id) {
        return (AgencyId agency, CycleStep step, LocalDateTime due, String reason) -> {
            service.extend(id, agency, step, due, reason);
            show(id);
            Notify.done(getTranslation("cycle.CycleView.extended"));
        };
    }

    @Override
    public void fillBar(Bar bar) {
        bar.title(getPageTitle());
        bar.back(CycleNavigation.LIST, getTranslation("cycle.CycleListView.title"));
        bar.state(new StatusBadge(CycleStatusLook.of(details.summary().cycle().status())));
    }

    @Override
    public String getPageTitle() {
        return details.summary().cycle().name().in(getLocale());
    }
}
