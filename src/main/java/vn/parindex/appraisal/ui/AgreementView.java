package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import vn.parindex.appraisal.AgreementReport;
import vn.parindex.appraisal.AgreementService;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.cycle.CycleRow;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.DateText;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.SimulatedNotice;

/** How far two scorers agree, leaf by leaf and officer by officer, and whether somebody drifts. */
@Route(AppraisalNavigation.AGREEMENT)
@RolesAllowed({Roles.APPRAISAL_LEAD, Roles.CYCLE_MANAGER, Roles.AUDITOR})
@Menu(order = 97, title = "appraisal.AgreementView.menu", icon = "scale")
class AgreementView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private static final int DECIMALS = 2;
    private static final String[] OF_LEAF = {"leaf", "pairs", "kappa", "icc", "difference", "beyond"};
    private static final String[] OF_SCORER = {"scorer", "pairs", "kappa", "tendency", "drift"};

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
        add(new PageSentence(text("sentence", report.pairs())));
        var lead = new Paragraph(text("lead"));
        lead.addClassName("par-lead");
        add(lead);
        if (report.pairs() == 0) {
            add(new EmptyState(Icons.HOURGLASS, text("empty"), text("emptyReason")));
            return;
        }
        if (cycle.simulated()) {
            add(new SimulatedNotice());
        }
        var stack = new Div(
                new Panel(text("scorers"), scorers(report)).flush(), new Panel(text("leaves"), leaves(report)).flush());
        stack.addClassName("par-stack");
        add(stack);
    }

    @Override
    public void fillBar(Bar bar) {
        bar.subtitle(cycle.name().in(getLocale()));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private Component leaves(AgreementReport report) {
        var table = table(OF_LEAF);
        report.leaves().forEach(leaf -> {
            var row = table.getBody().addRow();
            row.addDataCell()
                    .setText(leaf.leaf().code() + " " + leaf.leaf().name().in(getLocale()));
            number(row, Integer.toString(leaf.pairs()));
            number(row, figure(leaf.kappa()));
            number(row, figure(leaf.icc()) + " " + text(leaf.samePair() ? "twoWay" : "oneWay"));
            number(row, percent(leaf.meanDifference()));
            number(row, Integer.toString(leaf.beyond()));
        });
        return table;
    }

    private Component scorers(AgreementReport report) {
        var table = table(OF_SCORER);
        report.scorers().forEach(scorer -> {
            var row = table.getBody().addRow();
            row.addDataCell().setText(scorer.name());
            number(row, Integer.toString(scorer.pairs()));
            number(row, figure(scorer.kappa()));
            number(row, signed(scorer.meanDifference()));
            row.addDataCell()
                    .setText(scorer.drift().stream()
                            .map(week -> text(
                                    "week",
                                    DateText.of(getLocale()).date(week.monday()),
                                    signed(week.meanDifference()),
                                    week.pairs()))
                            .collect(Collectors.joining(" · ")));
        });
        return table;
    }

    private NativeTable table(String... columns) {
        var table = new NativeTable();
        table.addClassName("par-table");
        var head = table.getHead().addRow();
        for (var column : columns) {
            head.addHeaderCell().setText(text(column));
        }
        return table;
    }

    private static void number(NativeTableRow row, String text) {
        var cell = row.addDataCell();
        cell.setText(text);
        cell.addClassName("par-num");
    }

    private String figure(OptionalDouble value) {
        return value.isEmpty()
                ? PointsFormat.MISSING
                : PointsFormat.of(getLocale()).number(rounded(value.getAsDouble(), DECIMALS));
    }

    private String percent(double share) {
        return PointsFormat.of(getLocale()).percent(rounded(share * 100, 1), 1);
    }

    private String signed(double share) {
        return (share > 0 ? "+" : "") + percent(share).replace('-', '−');
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.AgreementView." + element, arguments);
    }
}
