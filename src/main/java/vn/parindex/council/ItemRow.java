package vn.parindex.council;

import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.Signature;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;
import vn.parindex.shared.Points;

/**
 * An item on the Council's list. Points are null where that side holds that the leaf does not apply, and the decided
 * ones while the item is open.
 *
 * @param decided who recorded the decision and when; null while open
 */
public record ItemRow(
        ItemId id,
        long version,
        FileId file,
        CycleId cycle,
        AgencyId agency,
        LeafId leaf,
        ItemCause cause,
        ItemStatus status,
        Points selfPoints,
        Points appraisedPoints,
        Points decidedPoints,
        String reason,
        Signature decided) {

    /** Still to be decided. */
    public boolean isOpen() {
        return status == ItemStatus.OPEN;
    }
}
