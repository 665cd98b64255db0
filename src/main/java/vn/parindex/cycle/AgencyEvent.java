package vn.parindex.cycle;

import java.util.UUID;
import vn.parindex.agency.AgencyId;

/** A change of state that concerns one agency in a cycle. */
public interface AgencyEvent extends CycleEvent {

    AgencyId agency();

    @Override
    default UUID auditAgency() {
        return agency().value();
    }
}
