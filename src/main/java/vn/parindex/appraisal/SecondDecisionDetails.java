package vn.parindex.appraisal;

import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/**
 * The leaves of one file that a ministry decides a second time.
 *
 * @param leaves those on the reader's desk
 * @param elsewhere how many still wait on desks of colleagues
 */
public record SecondDecisionDetails(
        AppraisalId appraisal,
        CycleId cycle,
        AgencyId agency,
        AppraisalStatus status,
        List<AppraisedLeaf> leaves,
        int elsewhere) {

    public SecondDecisionDetails {
        leaves = List.copyOf(leaves);
    }

    /** How many still wait on the reader's desk. */
    public int pending() {
        return (int) leaves.stream()
                .filter(leaf -> leaf.finding().second().isEmpty())
                .count();
    }

    /** Whether the ministry may decide now. */
    public boolean isOpen() {
        return status == AppraisalStatus.DECIDING_AGAIN;
    }
}
