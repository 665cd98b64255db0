package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.criteria.Leaf;
import vn.parindex.shell.PointsFormat;

/** Which leaf, its maximum, and who appraised it. */
class LeafHead extends Div {

    LeafHead(AppraisedLeaf leaf, Desktop desktop) {
        this(leaf.leaf(), leaf.ministry(), desktop);
    }

    /** @param inCharge empty: the Council's secretariat */
    LeafHead(Leaf leaf, Optional<AgencyId> inCharge, Desktop desktop) {
        var code = new Span(leaf.code() + " ");
        code.addClassName("par-code");
        var title = new H2(code, new Span(leaf.name().in(getLocale())));
        title.addClassName("par-item-title");
        var maximum = PointsFormat.of(getLocale()).display(leaf.maximum());
        var ministry = inCharge.map(
                        agency -> desktop.agencies().get(agency).name().in(getLocale()))
                .orElseGet(() -> getTranslation("appraisal.secretariat"));
        var facts = new Div(
                new Span(getTranslation("appraisal.LeafHead.maximum", maximum)),
                new Span(getTranslation("appraisal.LeafHead.ministry", ministry)));
        facts.addClassName("par-meta");
        add(title, facts);
    }
}
