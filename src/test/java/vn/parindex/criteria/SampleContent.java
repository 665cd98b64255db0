package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.agency.AgencyKind;
import vn.parindex.scoring.Rule;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;

/** Versions of a set put together row by row, for tests that compare them. */
final class SampleContent {

    private static final LocalizedText NOTHING = new LocalizedText("", "");

    private final SetHeader header;
    private final List<TreeNode> rows = new ArrayList<>();
    private NodeId field;

    SampleContent(int version) {
        header = new SetHeader(
                "compared",
                version,
                SetScope.parIndex(AgencyKind.PROVINCE),
                new LocalizedText("Bộ so sánh", "Compared set"),
                LegalBasis.NONE,
                Points.of("100"),
                false,
                false);
    }

    SampleContent field(String code) {
        field = header.nodeId(code);
        rows.add(new TreeNode(
                new Node(field, null, NodeLevel.FIELD, code, name("Lĩnh vực " + code), "BTP"),
                null,
                LeafGuide.of(NOTHING, NOTHING),
                null));
        return this;
    }

    SampleContent leaf(String code, String name, String predecessor, String maximum, Rule rule) {
        return leaf(
                code,
                name,
                predecessor,
                new LeafScoring(Points.of(maximum), PointsSource.APPRAISED, rule, NotApplicable.NO));
    }

    SampleContent leaf(String code, String name, String predecessor, LeafScoring scoring) {
        rows.add(new TreeNode(
                new Node(header.nodeId(code), field, NodeLevel.CRITERION, code, name(name), "BTP"),
                scoring,
                LeafGuide.of(NOTHING, NOTHING),
                predecessor));
        return this;
    }

    private static LocalizedText name(String vietnamese) {
        return new LocalizedText(vietnamese, null);
    }

    StoredSets.Content build() {
        return new StoredSets.Content(header, List.copyOf(rows));
    }
}
