package vn.parindex.appraisal;

import java.util.List;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.Node;

/** How far one desk is with one field over the agencies that have submitted. */
public record FieldProgress(Node field, AgencyKind kind, List<LeafProgress> leaves) {

    public FieldProgress {
        leaves = List.copyOf(leaves);
    }

    public int total() {
        return leaves.stream().mapToInt(LeafProgress::total).sum();
    }

    public int decided() {
        return leaves.stream().mapToInt(LeafProgress::decided).sum();
    }

    public int changed() {
        return leaves.stream().mapToInt(LeafProgress::changed).sum();
    }

    public int asked() {
        return leaves.stream().mapToInt(LeafProgress::asked).sum();
    }

    /** Still to be decided. */
    public int pending() {
        return total() - decided();
    }
}
