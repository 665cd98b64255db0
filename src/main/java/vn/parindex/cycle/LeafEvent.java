package vn.parindex.cycle;

import java.util.UUID;
import vn.parindex.criteria.LeafId;

/** A change of state on one leaf of an agency's file. */
public interface LeafEvent extends AgencyEvent {

    LeafId leaf();

    @Override
    default UUID auditLeaf() {
        return leaf().value();
    }
}
