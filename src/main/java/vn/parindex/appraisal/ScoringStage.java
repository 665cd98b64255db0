package vn.parindex.appraisal;

/** How far a leaf is that two officers score independently of each other. */
public enum ScoringStage {
    /** One opinion or both are missing; whoever reads sees the own one at most. */
    OPEN,
    /** Both are in and near enough, or one asks: the finding is decided by rule. */
    SETTLED,
    /** Both are in and too far apart: a third officer decides. */
    THIRD_WANTED,
    /** The third officer has decided. */
    THIRD_SAID,
    /** Both are in and too far apart: the Council decides. */
    TO_COUNCIL;

    /** Whether both opinions are in and open to whoever may read the finding. */
    public boolean bothIn() {
        return this != OPEN;
    }

    /** Where a decision written on the finding itself leads. */
    ScoringStage after(Verdict decided) {
        return switch (this) {
            case THIRD_WANTED -> decided == Verdict.PENDING ? THIRD_WANTED : THIRD_SAID;
            case THIRD_SAID -> decided == Verdict.PENDING ? THIRD_WANTED : THIRD_SAID;
            case OPEN, SETTLED, TO_COUNCIL ->
                throw new IllegalStateException("Nobody decides alone while a leaf is " + this);
        };
    }
}
