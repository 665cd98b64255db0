package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.ConflictRow;
import vn.parindex.appraisal.ConflictService;
import vn.parindex.cycle.CycleRow;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Tone;

/** Declared conflicts of interest: an officer's own, a lead's team's, or all for who oversees. */
@Route(AppraisalNavigation.CONFLICTS)
@RolesAllowed({Roles.APPRAISER, Roles.APPRAISAL_LEAD, Roles.CYCLE_MANAGER, Roles.AUDITOR})
@Menu(order = 96, title = "appraisal.ConflictsView.menu", icon = "shield-check")
class ConflictsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final transient ConflictService service;
    private final transient Desktop desktop;
    private final transient CurrentOfficer officer;
    private transient CycleRow cycle;

    ConflictsView(ConflictService service, Desktop desktop, CurrentOfficer officer) {
        this.service = service;
        this.desktop = desktop;
        this.officer = officer;
        addClassNames("par-page", "par-page--reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = desktop.currentCycle();
        show();
    }

    @Override
    public void fillBar(Bar bar) {
        bar.subtitle(cycle.name().in(getLocale()));
        if (declares()) {
            var declare = new Button(text("declare"), click -> declare());
            declare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            bar.actions(declare);
        }
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private boolean declares() {
        return officer.get().hasAny(List.of(Roles.APPRAISER, Roles.APPRAISAL_LEAD));
    }

    private void show() {
        removeAll();
        var rows = service.list(cycle.id());
        var standing = rows.stream().filter(ConflictRow::stands).count();
        add(new PageSentence(text("sentence", standing)));
        var lead = new Paragraph(text("lead"));
        lead.addClassName("par-lead");
        add(lead);
        if (rows.isEmpty()) {
            add(new EmptyState(Icons.CIRCLE_CHECK, text("empty"), text("emptyReason")));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("par-rows", "par-card", "par-card--flush");
        rows.forEach(row -> list.add(row(row)));
        add(list);
    }

    private Component row(ConflictRow row) {
        var agency = desktop.agencies().get(row.agency()).name().in(getLocale());
        var title = new Span(text("line", row.officerName(), agency));
        title.addClassName("par-row__title");
        var why = new Span(row.reason() + " · " + Voices.line(getLocale(), row.declared()));
        why.addClassName("par-row__why");
        var what = new Div(title, why);
        what.addClassNames("par-row__what", "par-two");
        row.withdrawn().ifPresent(by -> {
            var over = new Span(text("withdrawn", row.withdrawal(), Voices.line(getLocale(), by)));
            over.addClassName("par-row__why");
            what.add(over);
        });
        var item = new ListItem(
                row.stands()
                        ? new StatusBadge(Tone.WARNING, Icons.TRIANGLE_ALERT, text("stands"))
                        : new StatusBadge(Tone.NEUTRAL, Icons.CIRCLE_CHECK, text("over")),
                what);
        if (row.stands() && declares()) {
            var withdraw = new Button(text("withdraw"), click -> withdraw(row, title.getText()));
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            withdraw.setAriaLabel(text("withdraw") + ": " + title.getText());
            item.add(withdraw);
        }
        item.addClassName("par-row");
        return item;
    }

    private void declare() {
        new DeclareDialog(
                        desktop.assessed(cycle.id()),
                        (agency, reason) -> service.declare(
                                cycle.id(), agency, officer.get().username(), reason),
                        this::show)
                .open();
    }

    private void withdraw(ConflictRow row, String what) {
        new WithdrawDialog(what, reason -> service.withdraw(row.id(), reason), this::show).open();
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.ConflictsView." + element, arguments);
    }
}
