package vn.parindex.criteria;

import java.util.List;
import vn.parindex.shared.LocalizedText;

/**
 * What the officer needs to know to answer a leaf.
 *
 * @param evidence the documents that prove the score
 * @param guidance how to count
 * @param period the time that the figures cover
 * @param dataSource where the figures come from
 * @param examples worked examples, each checked against the rule when the set is read
 */
public record LeafGuide(
        LocalizedText evidence,
        LocalizedText guidance,
        LocalizedText period,
        LocalizedText dataSource,
        List<WorkedExample> examples) {

    private static final LocalizedText NOTHING = new LocalizedText("", "");

    public LeafGuide {
        examples = List.copyOf(examples);
    }

    /** Evidence and guidance only. */
    public static LeafGuide of(LocalizedText evidence, LocalizedText guidance) {
        return new LeafGuide(evidence, guidance, NOTHING, NOTHING, List.of());
    }
}
