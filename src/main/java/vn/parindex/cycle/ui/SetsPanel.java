package vn.parindex.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import vn.parindex.agency.AgencyRow;
import vn.parindex.cycle.CycleDetails;
import vn.parindex.cycle.ThresholdUnit;
import vn.parindex.cycle.TwoScorers;
import vn.parindex.shell.Folding;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;

/** Which frozen set assesses whom, and which ministry is in charge of each of its fields. */
class SetsPanel extends Div {

    SetsPanel(List<CycleDetails.SetUse> sets) {
        addClassName("par-stack");
        sets.forEach(use -> add(panel(use)));
    }

    private Panel panel(CycleDetails.SetUse use) {
        var panel = new Panel(getTranslation(
                "cycle.kind.count",
                use.agencies(),
                getTranslation("agency.AgencyKind." + use.set().kind() + ".plural")));
        var name = new Div(SetText.name(use.set(), getLocale()));
        var facts = new Div(SetText.facts(use.set(), getLocale()));
        facts.addClassName("par-note");
        panel.add(new Div(name, facts));
        if (use.set().reconstruction()) {
            panel.add(SetText.reconstruction());
        }
        panel.add(table(use.fields()));
        return panel;
    }

    private Component table(List<CycleDetails.FieldUse> fields) {
        var table = new NativeTable();
        table.addClassName("par-table");
        var head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("cycle.SetsPanel.field"));
        head.addHeaderCell().setText(getTranslation("cycle.SetsPanel.ministry"));
        head.addHeaderCell().setText(getTranslation("cycle.SetsPanel.substitute"));
        head.addHeaderCell().setText(getTranslation("cycle.SetsPanel.scorers"));
        fields.forEach(field -> fill(table.getBody().addRow(), field));
        Folding.apply(table);
        return table;
    }

    private void fill(NativeTableRow row, CycleDetails.FieldUse use) {
        row.addDataCell().setText(use.field().code() + ". " + use.field().name().in(getLocale()));
        row.addDataCell().setText(nameOf(use.ministry()));
        row.addDataCell().setText(nameOf(use.substitute()));
        row.addDataCell()
                .setText(use.scorers().map(this::scorers).orElseGet(() -> getTranslation("cycle.SetsPanel.one")));
    }

    private String scorers(TwoScorers two) {
        var format = PointsFormat.of(getLocale());
        var allowed = two.unit() == ThresholdUnit.SHARE
                ? format.percent(two.threshold().movePointRight(2), 0)
                : format.number(two.threshold());
        return getTranslation("cycle.SetsPanel.two." + two.unit() + "." + two.beyond(), allowed);
    }

    private String nameOf(AgencyRow agency) {
        return agency == null
                ? getTranslation("cycle.secretariat.short")
                : agency.name().in(getLocale());
    }
}
