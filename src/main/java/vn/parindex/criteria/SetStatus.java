package vn.parindex.criteria;

import java.util.EnumSet;
import java.util.Set;

/** Where a version of a set is on its way from the first row to the archive. */
public enum SetStatus {
    /** Being written; may be faulty. */
    DRAFT,
    /** Complete and without errors; read, compared and tried out before it is published. */
    IN_REVIEW,
    /** Read-only and hashed; cycles may use it. */
    PUBLISHED,
    /** No new cycle may use it; old ones keep it. */
    RETIRED;

    /** What may come next. */
    Set<SetStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(IN_REVIEW);
            case IN_REVIEW -> EnumSet.of(DRAFT, PUBLISHED);
            case PUBLISHED -> EnumSet.of(RETIRED);
            case RETIRED -> EnumSet.noneOf(SetStatus.class);
        };
    }
}
