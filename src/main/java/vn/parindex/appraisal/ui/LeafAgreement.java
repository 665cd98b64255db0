package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.appraisal.AgreementReport.OfLeaf;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.cycle.CycleId;

/** How far two scorers agree, leaf by leaf; each leads to its grid. */
class LeafAgreement extends AgreementTable {

    private final transient CycleId cycle;

    LeafAgreement(CycleId cycle, String name, List<OfLeaf> leaves) {
        super(name);
        this.cycle = cycle;
        head(
                Stream.of("leaf", "pairs", "kappa", "level", "icc", "difference", "beyond")
                        .map(this::text)
                        .toList(),
                List.of(text("level")));
        leaves.forEach(this::line);
        fold();
    }

    private void line(OfLeaf leaf) {
        var link = new Anchor(AppraisalNavigation.grid(cycle, leaf.leaf().id()));
        var code = new Span(leaf.leaf().code());
        code.addClassName("par-code");
        link.add(code, new Span(" " + leaf.leaf().name().in(getLocale())));
        var row = row(link);
        number(row, Integer.toString(leaf.pairs()));
        number(row, figure(leaf.kappa()));
        level(row, leaf.kappa());
        var model = new Span(text(leaf.samePair() ? "twoWay" : "oneWay"));
        model.addClassName("par-text-2");
        number(row, figure(leaf.icc())).add(model);
        number(row, percent(leaf.meanDifference()));
        var beyond = number(row, Integer.toString(leaf.beyond()));
        if (leaf.beyond() > 0) {
            beyond.addClassName("par-strong");
        }
    }

    private String text(String element) {
        return getTranslation("appraisal.AgreementView." + element);
    }
}
