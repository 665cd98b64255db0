package vn.parindex.cycle;

import java.util.List;

/** The steps of a cycle that end at a deadline, in their order. */
public enum CycleStep {
    SELF_ASSESSMENT,
    APPRAISAL,
    CLARIFICATION,
    SECOND_DECISION,
    COUNCIL,
    PUBLICATION;

    /** Steps whose deadline can be moved for one agency. */
    public static final List<CycleStep> EXTENDABLE = List.of(SELF_ASSESSMENT, CLARIFICATION);

    public boolean extendable() {
        return EXTENDABLE.contains(this);
    }
}
