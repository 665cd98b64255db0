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
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.SecondDecisionDetails;
import vn.parindex.appraisal.SecondDecisionService;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.CycleStep;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.DateText;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.ListAndItem;
import vn.parindex.shell.Notify;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.SimulatedNotice;

/** The ministry's second word on what one agency contested or answered: before and after side by side. */
@Route(AppraisalNavigation.SECOND_DECISION)
@RolesAllowed({Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.CYCLE_MANAGER, Roles.AUDITOR})
@BelongsTo(AppraisalNavigation.LIST)
class SecondDecisionView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private static final double LIST_SHARE = 34;

    private final transient SecondDecisionService service;
    private final transient AccessMatrix access;
    private final transient Desktop desktop;
    private final Div head = new Div();
    private final Div item = new Div();
    private AppraisedLeafList list;
    private ListAndItem split;
    private transient CycleRow cycle;
    private transient AgencyId agency;
    private transient Bar bar;

    SecondDecisionView(SecondDecisionService service, AccessMatrix access, Desktop desktop) {
        this.service = service;
        this.access = access;
        this.desktop = desktop;
        addClassNames("appraisal-board", "appraisal-board__body");
        head.addClassName("appraisal-head");
        item.addClassNames("par-pane", "appraisal-item");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = desktop.cycle(event);
        agency = desktop.agency(event);
        removeAll();
        var details = details();
        if (details.leaves().isEmpty() && details.elsewhere() > 0) {
            add(new EmptyState(Icons.USERS, text("colleagues"), text("elsewhere", details.elsewhere())));
            return;
        }
        if (!details.status().hearsAgency()) {
            var until = DateText.of(getLocale())
                    .dateTime(desktop.calendar(cycle.id()).deadline(agency, CycleStep.CLARIFICATION));
            add(new EmptyState(Icons.HOURGLASS, text("notYet"), text("notYetReason", until)));
            return;
        }
        if (details.leaves().isEmpty()) {
            add(new EmptyState(Icons.CIRCLE_CHECK, text("empty"), text("emptyReason")));
            return;
        }
        list = new AppraisedLeafList(() -> details().leaves(), SecondLook::of);
        list.asSingleSelect().addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                open(chosen.getValue());
            }
        });
        split = new ListAndItem(list, item, LIST_SHARE).follow(list, row -> true);
        add(head, split);
        show(details);
        selectNext(details.leaves().get(0));
    }

    @Override
    public void fillBar(Bar shown) {
        bar = shown;
        bar.back(AppraisalNavigation.files(cycle.id()), text("list"));
        bar.subtitle(text(
                "subtitle",
                desktop.agencies().get(agency).name().in(getLocale()),
                cycle.name().in(getLocale())));
        show(details());
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private SecondDecisionDetails details() {
        return service.details(cycle.id(), agency);
    }

    private void show(SecondDecisionDetails details) {
        head.removeAll();
        var sentence = !details.isOpen() ? "sentenceClosed" : details.pending() == 0 ? "sentenceDone" : "sentenceOpen";
        head.add(new PageSentence(text(sentence, details.pending())));
        if (cycle.simulated()) {
            head.add(new SimulatedNotice());
        }
        if (bar == null || !details.isOpen()) {
            return;
        }
        bar.state(desktop.badge(desktop.calendar(cycle.id()).deadline(agency, CycleStep.SECOND_DECISION)));
        if (access.permits("finding.decideAgain")) {
            var close = new Button(text("close"), click -> askToClose());
            close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            bar.actions(close);
        }
    }

    private void open(AppraisedLeaf leaf) {
        item.removeAll();
        var details = details();
        var writable = details.isOpen() && access.permits("finding.decideAgain");
        details.leaves().stream()
                .filter(current -> current.finding().id().equals(leaf.finding().id()))
                .findFirst()
                .ifPresent(current -> item.add(new SecondDecisionItem(
                        current, service, desktop, writable, isLast(details, current), this::decided)));
    }

    private static boolean isLast(SecondDecisionDetails details, AppraisedLeaf leaf) {
        return details.leaves().stream()
                .filter(other -> !other.finding().id().equals(leaf.finding().id()))
                .noneMatch(other -> other.finding().second().isEmpty());
    }

    private void decided(AppraisedLeaf leaf) {
        list.refresh();
        show(details());
        selectNext(leaf);
        split.toItem();
    }

    private void selectNext(AppraisedLeaf otherwise) {
        list.deselectAll();
        list.select(details().leaves().stream()
                .filter(leaf -> leaf.finding().second().isEmpty())
                .findFirst()
                .orElse(otherwise));
    }

    private void askToClose() {
        var details = details();
        if (details.pending() > 0) {
            Notify.attention(text("pending", details.pending()));
            return;
        }
        if (details.elsewhere() > 0) {
            Notify.attention(text("elsewhere", details.elsewhere()));
            return;
        }
        Confirm.ask(text("closeTitle"), text("close"), this::close)
                .consequences(text("closeConsequences"))
                .seenBy(text(
                        "closeSeenBy", desktop.agencies().get(agency).name().in(getLocale())))
                .open();
    }

    private void close() {
        try {
            service.closeAgain(details().appraisal());
            Notify.done(text("closed"));
        } catch (RefusedException refusal) {
            Notify.refused(refusal);
        }
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.SecondDecisionView." + element, arguments);
    }
}
