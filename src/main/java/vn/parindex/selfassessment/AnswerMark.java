package vn.parindex.selfassessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;

/**
 * A submitted answer in few columns: what long lists sort, filter and count by.
 *
 * @param id names the answer to {@link AnswerIndex#answers}
 * @param choice null when none was chosen
 * @param documents how many prove it
 */
public record AnswerMark(
        UUID id,
        AgencyId agency,
        LeafId leaf,
        Integer choice,
        Map<String, BigDecimal> figures,
        boolean explained,
        int documents) {

    /** The same with what had been submitted before the agency began to change it. */
    AnswerMark as(AnswerContent before, int proved) {
        return new AnswerMark(id, agency, leaf, before.choice(), before.figures(), before.isExplained(), proved);
    }
}
