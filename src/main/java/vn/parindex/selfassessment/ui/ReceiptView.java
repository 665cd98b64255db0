package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileAct;
import vn.parindex.selfassessment.FileActKind;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.SimulatedNotice;

/** The receipts of a file, to print; and whether a hash on paper is that of what is stored. */
@Route(SelfAssessmentNavigation.RECEIPT)
@RolesAllowed({Roles.OFFICER, Roles.COORDINATOR, Roles.LEADER, Roles.AUDITOR, Roles.CYCLE_MANAGER})
@BelongsTo("file")
class ReceiptView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final transient FileDesk desk;
    private final transient CheckDesk checkDesk;
    private CycleId cycle;
    private AgencyId agency;
    private transient List<FileAct> acts;

    ReceiptView(FileDesk desk, CheckDesk checkDesk) {
        this.desk = desk;
        this.checkDesk = checkDesk;
        addClassNames("par-page", "par-page--narrow", "selfassessment-receipts");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = CycleId.of(event.getRouteParameters().get("cycleId").orElseThrow());
        agency = AgencyId.of(event.getRouteParameters().get("agencyId").orElseThrow());
        desk.open(cycle, agency);
        acts = checkDesk.acts(cycle, agency);
        removeAll();
        var receipts = acts.stream().filter(act -> act.kind().isSubmission()).toList();
        boolean withdrawn = !acts.isEmpty()
                && acts.stream()
                        .filter(act -> act.kind() != FileActKind.SENT)
                        .findFirst()
                        .filter(act -> act.kind() == FileActKind.WITHDRAWN)
                        .isPresent();
        add(new PageSentence(
                text(receipts.isEmpty() ? "sentence.none" : withdrawn ? "sentence.withdrawn" : "sentence")));
        if (desk.cycle(cycle).simulated()) {
            add(new SimulatedNotice());
        }
        if (receipts.isEmpty()) {
            add(new EmptyState(Icons.SEND, text("none"), text("noneWhy")));
        }
        for (int index = 0; index < receipts.size(); index++) {
            add(new ReceiptCard(receipts.get(index), desk.agency(agency), desk.cycle(cycle), index == 0 && !withdrawn));
        }
        add(new VerifyPanel(hash -> checkDesk.verify(cycle, agency, hash)));
    }

    @Override
    public void fillBar(Bar bar) {
        bar.title(text("title", desk.cycle(cycle).year().value()));
        bar.subtitle(desk.agency(agency).name().in(getLocale()));
        bar.back(SelfAssessmentNavigation.file(cycle, agency), text("back"));
        if (acts.stream().anyMatch(act -> act.kind().isSubmission())) {
            var print = new Button(
                    text("print"),
                    Icons.PRINTER.create(),
                    click -> UI.getCurrent().getPage().executeJs("window.print()"));
            print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            bar.actions(print);
        }
    }

    private String text(String element, Object... arguments) {
        return getTranslation("selfassessment.ReceiptView." + element, arguments);
    }

    @Override
    public String getPageTitle() {
        return text("pageTitle");
    }
}
