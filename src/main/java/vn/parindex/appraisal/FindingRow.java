package vn.parindex.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.Leaf;
import vn.parindex.evidence.DocumentId;
import vn.parindex.selfassessment.PastPoints;
import vn.parindex.selfassessment.SubmittedAnswer;

/**
 * One leaf of one agency in the appraiser's grid, in full: what was submitted, and what the ministry has said so far.
 *
 * @param lastYear null where nothing of the year before compares
 * @param unusable the documents that the reader's side does not accept
 */
public record FindingRow(
        FindingDetails finding,
        AppraisalStatus appraisal,
        AgencyRow agency,
        Leaf leaf,
        SubmittedAnswer answer,
        PastPoints lastYear,
        Set<Doubt> doubts,
        List<UnusableDocument> unusable) {

    public FindingRow {
        doubts = Set.copyOf(doubts);
        unusable = List.copyOf(unusable);
    }

    /** Whether a first decision can still be taken. */
    public boolean isOpen() {
        return appraisal == AppraisalStatus.OPEN;
    }

    /** Why a document is not accepted; empty where it is. */
    public Optional<UnusableDocument> unusable(DocumentId document) {
        return unusable.stream()
                .filter(mark -> mark.document().equals(document))
                .findFirst();
    }
}
