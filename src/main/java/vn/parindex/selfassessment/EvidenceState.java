package vn.parindex.selfassessment;

import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.EvidenceTiming;
import vn.parindex.evidence.PaperForce;
import vn.parindex.shared.AssessmentYear;

/** What stands out about a document that proves a leaf, the gravest first. */
public enum EvidenceState {
    /** It ended before the assessed year, or another text took its place. */
    OUT_OF_FORCE,
    /** In force, or issued where that is unknown, from a day of another year than the assessed one. */
    OUTSIDE_YEAR,
    /** Nobody has said on which page the proof stands. */
    NO_PAGE,
    /** Nobody has said since when it is in force, or when it was issued. */
    NO_DATE,
    /** From a day of the assessed year, with the page. */
    IN_YEAR;

    /** How this use of a document looks for that year. */
    static EvidenceState of(DocumentRow document, String page, AssessmentYear year) {
        if (PaperForce.of(document.issuance(), year).isOver()) {
            return OUT_OF_FORCE;
        }
        var timing = EvidenceTiming.of(document.issuance(), year);
        if (timing.isOutside()) {
            return OUTSIDE_YEAR;
        }
        if (page == null) {
            return NO_PAGE;
        }
        return timing == EvidenceTiming.UNKNOWN ? NO_DATE : IN_YEAR;
    }
}
