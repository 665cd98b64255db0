package vn.parindex.appraisal;

/** Why an appraiser should look twice; a hint, never a verdict. */
public enum Doubt {
    /** Points are claimed and no document is attached. */
    NO_EVIDENCE,
    /** The agency says that the leaf does not apply to it. */
    NOT_APPLICABLE,
    /** The points are far from those of the year before. */
    FAR_FROM_LAST_YEAR,
    /** The agency is changing the leaf: it cannot be decided now. */
    UNDER_CHANGE,
    /** Two scorers are further apart than the field allows: a third officer decides, and neither of the two can. */
    THIRD_WANTED,
    /** The agency is being asked about it: it cannot be decided before it has answered. */
    AGENCY_ASKED,
    /** The agency has answered a question about it, or let its time pass, and nobody has taken note of that. */
    AGENCY_REPLIED
}
