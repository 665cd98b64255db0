package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyKind;
import vn.parindex.appraisal.AgreementReport;
import vn.parindex.appraisal.AgreementReport.OfLeaf;
import vn.parindex.appraisal.AgreementService;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.cycle.CycleRow;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.Panel;
import vn.parindex.shell.SimulatedNotice;

/** How far two scorers agree, leaf by leaf and officer by officer, and whether somebody drifts. */
@Route(AppraisalNavigation.AGREEMENT)
@RolesAllowed({Roles.APPRAISAL_LEAD, Roles.CYCLE_MANAGER, Roles.AUDITOR})
@Menu(order = 97, title = "appraisal.AgreementView.menu", icon = "scale")
class AgreementView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final transient AgreementService service;
    private final transient Desktop desktop;
    private transient CycleRow cycle;

    AgreementView(AgreementService service, Desktop desktop) {
        this.service = service;
        this.desktop = desktop;
        addClassName("par-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = desktop.currentCycle();
        var report = service.of(cycle.id());
        removeAll();
        if (report.pairs() == 0) {
            add(new EmptyState(Icons.HOURGLASS, text("empty"), text("emptyReason")));
            return;
        }
        add(new PageSentence(text("sentence", report.pairs(), report.beyond())), lead("lead"));
        if (cycle.simulated()) {
            add(new SimulatedNotice());
        }
        var stack = new Div(new Panel(text("scorers"), new ScorerAgreement(text("scorers"), report)).flush());
        stack.addClassName("par-stack");
        byKind(report).forEach((kind, leaves) -> {
            var title = text("leavesOf", getTranslation("agency.AgencyKind." + kind));
            stack.add(new Panel(title, new LeafAgreement(cycle.id(), title, leaves)).flush());
        });
        add(stack, lead("method"));
    }

    private static Map<AgencyKind, List<OfLeaf>> byKind(AgreementReport report) {
        return report.leaves().stream()
                .collect(Collectors.groupingBy(OfLeaf::kind, LinkedHashMap::new, Collectors.toList()));
    }

    private Paragraph lead(String element) {
        var lead = new Paragraph(text(element));
        lead.addClassName("par-lead");
        return lead;
    }

    @Override
    public void fillBar(Bar bar) {
        bar.subtitle(cycle.name().in(getLocale()));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.AgreementView." + element, arguments);
    }
}
