package vn.parindex.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.LeafId;
import vn.parindex.exchange.IssuedBase.BaseLeaf;
import vn.parindex.selfassessment.AnswerDetails;

/**
 * A file as it goes out.
 *
 * @param answers in the order of the set
 * @param title whose file of which year
 * @param facts what else the head says, line by line
 */
record OfflineFile(
        FrozenSet set, List<AnswerDetails> answers, IssuedBase base, String title, List<String> facts, Locale locale) {

    /** What the workbook remembers of each leaf; only these fields have a cell. */
    Map<LeafId, BaseLeaf> bases() {
        return base.leaves().stream().collect(Collectors.toMap(leaf -> LeafId.of(leaf.leaf()), leaf -> leaf));
    }
}
