package vn.parindex.cycle;

import java.util.Optional;

/** The steps of a cycle that end at a deadline, in their order. */
public enum CycleStep {
    SELF_ASSESSMENT,
    APPRAISAL,
    CLARIFICATION,
    SECOND_DECISION,
    COUNCIL,
    PUBLICATION;

    /** True when the step's deadline can be moved for one agency; results are published for all at once. */
    public boolean extendable() {
        return this != PUBLICATION;
    }

    /** The step that follows; none after the last. */
    Optional<CycleStep> next() {
        return this == PUBLICATION ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
