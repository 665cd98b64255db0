package vn.parindex.appraisal;

import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.Leaf;

/** How far one desk is with one leaf over the agencies that have submitted. */
public record LeafProgress(Leaf leaf, AgencyKind kind, int total, int decided, int changed, int asked) {

    /** Still to be decided. */
    public int pending() {
        return total - decided;
    }
}
