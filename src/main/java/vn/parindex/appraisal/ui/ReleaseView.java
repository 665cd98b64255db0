package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.ClarificationReleaseService;
import vn.parindex.appraisal.ReleaseRow;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.CycleStep;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.DateText;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Notify;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.Panel;
import vn.parindex.shell.ProgressLine;

/** Who reads provisional results when: each agency as soon as it is appraised, or all of a level at once. */
@Route(AppraisalNavigation.RELEASE)
@RolesAllowed({Roles.CYCLE_MANAGER, Roles.AUDITOR})
@BelongsTo(AppraisalNavigation.LIST)
class ReleaseView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final transient ClarificationReleaseService service;
    private final transient Desktop desktop;
    private final transient AccessMatrix access;
    private transient CycleRow cycle;

    ReleaseView(ClarificationReleaseService service, Desktop desktop, AccessMatrix access) {
        this.service = service;
        this.desktop = desktop;
        this.access = access;
        addClassNames("par-page", "par-page--narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = desktop.cycle(event);
        show();
    }

    @Override
    public void fillBar(Bar bar) {
        bar.subtitle(cycle.name().in(getLocale()));
        bar.back(AppraisalNavigation.list(cycle.id()), getTranslation("appraisal.AppraisalListView.title"));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private void show() {
        removeAll();
        var lead = new Paragraph(text("lead"));
        lead.addClassName("par-lead");
        var levels = new Div();
        levels.addClassName("par-stack");
        var rows = service.of(cycle.id());
        rows.forEach(row -> levels.add(level(row)));
        add(new PageSentence(sentence(rows)), lead, levels);
    }

    private String sentence(List<ReleaseRow> rows) {
        var waiting = rows.stream().filter(ReleaseRow::waits).count();
        return waiting == 0 ? text("sentenceNone") : text("sentenceWaiting", waiting);
    }

    private Panel level(ReleaseRow row) {
        var total = row.appraised().size() + row.underWay().size();
        var line = new ProgressLine(ProgressLine.Parts.of(row.appraised().size(), total));
        var state = new Paragraph(state(row));
        var panel = new Panel(
                getTranslation("agency.AgencyKind." + row.kind()),
                state,
                line,
                new Paragraph(text("appraised", row.appraised().size(), total)));
        if (!row.underWay().isEmpty()) {
            panel.add(new Details(text("underWay", row.underWay().size()), names(row.underWay())));
        }
        if (access.permits("release.change") && cycle.status() == CycleStatus.OPEN) {
            verb(row, panel);
        }
        return panel;
    }

    private void verb(ReleaseRow row, Panel panel) {
        if (row.held().isEmpty()) {
            panel.side(new Button(text("hold"), click -> askToHold(row)));
        } else if (row.waits()) {
            var open = new Button(text("release"), click -> askToRelease(row));
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            panel.side(open);
        }
    }

    private String state(ReleaseRow row) {
        var dates = DateText.of(getLocale());
        return row.released()
                .map(by -> text("released", by.name(), dates.dateTime(by.at())))
                .or(() -> row.held().map(by -> text("held", by.name(), dates.dateTime(by.at()))))
                .orElseGet(() -> text("each"));
    }

    private Component names(List<AgencyId> agencies) {
        var list = new UnorderedList();
        agencies.forEach(agency ->
                list.add(new ListItem(desktop.agencies().get(agency).name().in(getLocale()))));
        return list;
    }

    private void askToHold(ReleaseRow row) {
        var level = plural(row);
        Confirm.ask(text("holdTitle", level), text("hold"), () -> act(() -> service.hold(cycle.id(), row.kind())))
                .consequences(text("holdConsequences", level))
                .open();
    }

    private void askToRelease(ReleaseRow row) {
        var level = plural(row);
        var due = desktop.calendar(cycle.id()).deadline(CycleStep.CLARIFICATION);
        Confirm.ask(
                        text("releaseTitle", row.appraised().size(), level),
                        text("release"),
                        () -> act(() -> service.release(cycle.id(), row.kind())))
                .consequences(text(
                        "releaseConsequences",
                        row.underWay().size(),
                        DateText.of(getLocale()).dateTime(due)))
                .seenBy(text("releaseSeenBy", row.appraised().size(), level))
                .open();
    }

    private void act(Runnable verb) {
        try {
            verb.run();
            Notify.done(text("done"));
        } catch (RefusedException refusal) {
            Notify.refused(refusal);
        }
        show();
    }

    private String plural(ReleaseRow row) {
        return getTranslation("agency.AgencyKind." + row.kind() + ".plural");
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.ReleaseView." + element, arguments);
    }
}
