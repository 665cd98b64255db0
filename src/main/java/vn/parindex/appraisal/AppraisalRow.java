package vn.parindex.appraisal;

import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;

/**
 * The appraisal of one file by one ministry in charge, in a list.
 *
 * @param inCharge empty: the Council's secretariat
 * @param returned findings that go to a second decision
 * @param decidedAgain those of them that have it
 * @param waiting findings of the whole appraisal on which a word is missing, on whatever desk they lie
 */
public record AppraisalRow(
        AppraisalId id,
        FileId file,
        CycleId cycle,
        AgencyId agency,
        Optional<AgencyId> inCharge,
        AppraisalStatus status,
        int total,
        int decided,
        int changed,
        int asked,
        int returned,
        int decidedAgain,
        int waiting) {

    /** Everything that has to be said now is said: it can be closed. */
    public boolean isComplete() {
        return waiting == 0 && (status == AppraisalStatus.OPEN || status == AppraisalStatus.DECIDING_AGAIN);
    }
}
