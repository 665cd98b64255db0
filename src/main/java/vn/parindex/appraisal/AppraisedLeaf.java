package vn.parindex.appraisal;

import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.selfassessment.SubmittedAnswer;

/**
 * One leaf of a file with what the agency submitted and what both sides said.
 *
 * @param ministry who appraised; empty: the Council's secretariat
 */
public record AppraisedLeaf(Leaf leaf, FindingDetails finding, Optional<AgencyId> ministry, SubmittedAnswer answer) {

    /** Without who scored what: the agency answers the decision, not its authors. */
    AppraisedLeaf forAgency() {
        return new AppraisedLeaf(leaf, finding.withoutOpinions(), ministry, answer);
    }

    /** A verdict that asks the agency for a word. */
    public boolean wantsWord() {
        var verdict = finding.decision().verdict();
        return verdict == Verdict.CHANGED || verdict == Verdict.ASKED;
    }

    /** Still without one. */
    public boolean isUnanswered() {
        return wantsWord() && finding.reply().response() == Response.NONE;
    }
}
