package vn.parindex.exchange;

import java.time.LocalDateTime;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/**
 * What a workbook brings back, laid beside what stands in the system. Nothing of it is stored yet.
 *
 * @param workbook as it was given out
 * @param sha256 of the file that came back
 * @param givenTo who downloaded it
 * @param leaves that are not the same everywhere, in the order of the set
 * @param compared how many cells were compared
 */
public record OfflinePreview(
        CycleId cycle,
        AgencyId agency,
        WorkbookId workbook,
        String sha256,
        String givenTo,
        LocalDateTime givenAt,
        List<LeafDifference> leaves,
        int compared) {

    public OfflinePreview {
        leaves = List.copyOf(leaves);
    }

    /** How many fields can be taken, conflicts among them. */
    public long takeable() {
        return leaves.stream().mapToLong(leaf -> leaf.takeable().size()).sum();
    }

    /** How many fields somebody has to choose on. */
    public long conflicts() {
        return leaves.stream().mapToLong(leaf -> leaf.conflicts().size()).sum();
    }
}
