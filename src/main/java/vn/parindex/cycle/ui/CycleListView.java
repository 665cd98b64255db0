package vn.parindex.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import vn.parindex.cycle.CycleNavigation;
import vn.parindex.cycle.CycleSummary;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.shared.CurrentUser;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.DateText;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.Panel;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Tone;

/** All cycles, the latest first; where the present one stands comes before the list. */
@Route(CycleNavigation.LIST)
@Menu(order = 60, title = "cycle.CycleListView.menu", icon = "calendar-days")
@RolesAllowed({
    Roles.CYCLE_MANAGER,
    Roles.SURVEY_MANAGER,
    Roles.COUNCIL_CHAIR,
    Roles.COUNCIL_SECRETARY,
    Roles.STEERING_MEMBER,
    Roles.AUDITOR
})
class CycleListView extends Div implements HasDynamicTitle, HasBar {

    private final WorkingDays workingDays;
    private final LocalDateTime now;
    private final boolean mayOpen;

    CycleListView(Cycles cycles, WorkingDays workingDays, CurrentUser user, Clock clock) {
        this.workingDays = workingDays;
        this.now = LocalDateTime.now(clock);
        this.mayOpen = user.roles().contains(Roles.CYCLE_MANAGER);
        addClassNames("par-page", "par-page--reading");
        var summaries = cycles.summaries();
        if (summaries.isEmpty()) {
            add(nothingYet());
            return;
        }
        var current = cycles.current().orElseThrow();
        summaries.stream()
                .filter(summary -> summary.cycle().equals(current))
                .findFirst()
                .ifPresent(this::addSituation);
        add(new Panel(getTranslation("cycle.CycleListView.all"), rows(summaries)).flush());
    }

    private void addSituation(CycleSummary summary) {
        var situation = CycleSentence.of(summary, now, workingDays, this);
        var lead = new Paragraph(situation.lead());
        lead.addClassName("par-lead");
        add(new Div(new PageSentence(situation.sentence()), lead));
    }

    private Component rows(List<CycleSummary> summaries) {
        var rows = new UnorderedList();
        rows.addClassName("par-rows");
        summaries.forEach(summary -> rows.add(row(summary)));
        return rows;
    }

    private ListItem row(CycleSummary summary) {
        var cycle = summary.cycle();
        var title = new Anchor(CycleNavigation.of(cycle.id()), cycle.name().in(getLocale()));
        title.addClassName("par-row__title");
        var why = new Span(getTranslation("cycle.CycleListView.facts", summary.agencies(), summary.ranked()));
        why.addClassName("par-row__why");
        var what = new Div(title, new Div(why));
        what.addClassName("par-row__what");
        var status = new Div(new StatusBadge(CycleStatusLook.of(cycle.status())));
        status.addClassName("par-row__status");
        var row = new ListItem(status, what);
        row.addClassName("par-row");
        if (summary.extensions() > 0) {
            row.add(new Span(getTranslation("cycle.CycleListView.extensions", summary.extensions())));
        }
        if (cycle.simulated()) {
            row.add(new StatusBadge(Tone.WARNING, Icons.INFO, getTranslation("cycle.simulated")));
        }
        row.add(due(summary));
        return row;
    }

    private Component due(CycleSummary summary) {
        var due = new Div();
        due.addClassName("par-row__due");
        if (!summary.cycle().locked()) {
            summary.stepAt(now).ifPresent(step -> {
                var deadline = summary.deadlines().get(step);
                due.add(
                        new Div(getTranslation("cycle.CycleStep." + step)),
                        new Div(DateText.of(getLocale()).dateTime(deadline)));
            });
        }
        return due;
    }

    private Component nothingYet() {
        var reason = getTranslation(mayOpen ? "cycle.CycleListView.empty.open" : "cycle.CycleListView.empty.wait");
        var empty = new EmptyState(Icons.CALENDAR_DAYS, getTranslation("cycle.CycleListView.empty"), reason);
        return new Div(empty);
    }

    @Override
    public void fillBar(Bar bar) {
        bar.title(getPageTitle());
        if (mayOpen) {
            var open = new Button(
                    getTranslation("cycle.open"),
                    Icons.PLUS.create(),
                    click -> UI.getCurrent().navigate(CycleNavigation.OPEN));
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var holidays = new Button(
                    getTranslation("cycle.HolidaysView.title"),
                    Icons.CALENDAR_DAYS.create(),
                    click -> UI.getCurrent().navigate(CycleNavigation.HOLIDAYS));
            bar.actions(holidays, open);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cycle.CycleListView.title");
    }
}
