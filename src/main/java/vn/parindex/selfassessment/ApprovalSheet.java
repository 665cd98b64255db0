package vn.parindex.selfassessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.LeafId;
import vn.parindex.shared.Points;

/**
 * What a leader is asked to approve: exactly this content, and how it differs from what they saw before.
 *
 * @param contentHash of the content as it is stored now
 * @param laidHash of the content as it was laid before the leader; null before
 * @param changes since it was last before the leader, or submitted
 * @param report the signed report; empty while there is none
 * @param lastYear points in force of the year before, by leaf; empty where nothing can be compared
 */
public record ApprovalSheet(
        String contentHash,
        String laidHash,
        Points points,
        Points maximum,
        List<ContentChange> changes,
        Optional<SignedReport> report,
        boolean reportRequired,
        Map<LeafId, Points> lastYear,
        Optional<FileAct> comparedWith) {

    /** Something changed after it was laid before the leader: an approval of what they read is worth nothing. */
    public boolean changedSinceLaid() {
        return laidHash != null && !laidHash.equals(contentHash);
    }
}
