package vn.parindex.selfassessment;

import vn.parindex.evidence.DocumentRow;
import vn.parindex.shared.AssessmentYear;

/** What stands out about a document that proves a leaf, the gravest first. */
public enum EvidenceState {
    /** Issued in another year than the assessed one. */
    OUTSIDE_YEAR,
    /** Nobody has said on which page the proof stands. */
    NO_PAGE,
    /** Nobody has said when it was issued. */
    NO_DATE,
    /** Issued in the assessed year, with the page. */
    IN_YEAR;

    /** How this use of a document looks for that year. */
    static EvidenceState of(DocumentRow document, String page, AssessmentYear year) {
        var issued = document.issuance().issuedOn();
        if (issued != null && !year.contains(issued)) {
            return OUTSIDE_YEAR;
        }
        if (page == null) {
            return NO_PAGE;
        }
        return issued == null ? NO_DATE : IN_YEAR;
    }
}
