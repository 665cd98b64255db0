package vn.parindex.ranking;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafGuide;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.LeafScoring;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.criteria.Node;
import vn.parindex.criteria.NodeId;
import vn.parindex.criteria.NodeLevel;
import vn.parindex.criteria.NotApplicable;
import vn.parindex.criteria.PointsSource;
import vn.parindex.criteria.SetHeader;
import vn.parindex.criteria.SetId;
import vn.parindex.criteria.SetScope;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;

/** Small sets made in memory: two fields, leaves with the maxima and sources that a test wants. */
final class SampleSet {

    private final boolean rescales;
    private final List<Node> fields = List.of(field("1"), field("2"));
    private final List<NodeId> criteria = List.of(NodeId.next(), NodeId.next());
    private final List<Leaf> leaves = new ArrayList<>();

    private SampleSet(boolean rescales) {
        this.rescales = rescales;
    }

    static SampleSet plain() {
        return new SampleSet(false);
    }

    static SampleSet rescaling() {
        return new SampleSet(true);
    }

    SampleSet leaf(int field, String maximum, PointsSource source) {
        return leaf(field, maximum, source, NotApplicable.ALLOWED);
    }

    /** A leaf of the one criterion that each field has. */
    SampleSet leaf(int field, String maximum, PointsSource source, NotApplicable policy) {
        return add(
                LeafId.next(),
                field,
                criteria.get(field - 1),
                new LeafScoring(Points.of(maximum), source, null, policy));
    }

    /** A criterion that is itself a leaf. */
    SampleSet criterion(int field, String maximum, NotApplicable policy) {
        var id = LeafId.next();
        var scoring = new LeafScoring(Points.of(maximum), PointsSource.APPRAISED, null, policy);
        return add(id, field, new NodeId(id.value()), scoring);
    }

    private SampleSet add(LeafId id, int field, NodeId criterion, LeafScoring scoring) {
        var text = new LocalizedText("Mục", "Item");
        var code = field + "." + (leaves.size() + 1);
        leaves.add(new Leaf(
                id, code, text, fields.get(field - 1).id(), criterion, scoring, LeafGuide.of(text, text), "BNV"));
        return this;
    }

    FrozenSet build() {
        return new FrozenSet(
                SetId.next(),
                new SetHeader(
                        "sample",
                        1,
                        SetScope.parIndex(AgencyKind.PROVINCE),
                        new LocalizedText("Bộ tiêu chí thử", "Sample set"),
                        LegalBasis.NONE,
                        Points.of("100"),
                        true,
                        rescales),
                "0".repeat(64),
                fields,
                fields,
                leaves);
    }

    private static Node field(String code) {
        return new Node(
                NodeId.next(),
                null,
                NodeLevel.FIELD,
                code,
                new LocalizedText("Lĩnh vực " + code, "Field " + code),
                "BNV");
    }
}
