package vn.parindex.appraisal;

import java.util.Set;
import vn.parindex.agency.AgencyRow;
import vn.parindex.selfassessment.SubmittedAnswer;

/** One agency in the appraiser's grid: what it submitted, and what the ministry has said so far. */
public record FindingRow(
        FindingDetails finding,
        AppraisalStatus appraisal,
        AgencyRow agency,
        SubmittedAnswer answer,
        Set<Doubt> doubts) {

    public FindingRow {
        doubts = Set.copyOf(doubts);
    }

    /** Whether a first decision can still be taken. */
    public boolean isOpen() {
        return appraisal == AppraisalStatus.OPEN;
    }

    /** Undecided, with evidence, nothing odd: what can be kept together with others after a look at the list. */
    public boolean isClear() {
        return isOpen() && finding.decision().verdict() == Verdict.PENDING && doubts.isEmpty();
    }
}
