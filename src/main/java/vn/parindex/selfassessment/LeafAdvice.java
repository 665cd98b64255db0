package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.LocalizedText;

/** What stands beside the set's own guidance of a leaf. Implemented by a module above. */
public interface LeafAdvice {

    /**
     * Words for everybody who is assessed by the leaf.
     *
     * @param words text, never mark-up
     * @param office who says so
     */
    record Advice(String words, LocalizedText office, LocalDateTime at) {}

    /** The latest first; empty also where it is not for this reader. */
    List<Advice> of(CycleId cycle, LeafId leaf);

    /** Where the reader may ask about the leaf; empty where they may not. */
    Optional<String> askAt(CycleId cycle, AgencyId agency, Leaf leaf);
}
