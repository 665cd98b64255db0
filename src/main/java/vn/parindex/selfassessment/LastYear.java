package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Comparability;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleRow;
import vn.parindex.shared.Points;

/**
 * What an agency answered for the same matter in the cycle before, and what became of it.
 *
 * @param leaf as it was then
 * @param comparability whether the results of then and now stand beside each other
 * @param content as it was submitted
 * @param self the points that the agency claimed; null where there were none
 * @param appraised the points that the ministry in charge gave; null where it gave none, or while they may still change
 * @param settled the points that were locked; null before that
 * @param remarks the words with which points were changed, the oldest first
 * @param carried what could be entered for the present rule; empty where the old entry does not fit it
 */
public record LastYear(
        CycleRow cycle,
        Leaf leaf,
        Comparability comparability,
        AnswerContent content,
        Points self,
        Points appraised,
        Points settled,
        List<Remark> remarks,
        Optional<AnswerContent> carried) {

    public LastYear {
        remarks = List.copyOf(remarks);
    }

    /** Somebody's words on the score. */
    public record Remark(String by, Points points, String words, LocalDateTime at) {}
}
