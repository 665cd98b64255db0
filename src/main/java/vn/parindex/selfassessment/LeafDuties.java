package vn.parindex.selfassessment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.LocalizedText;

/**
 * Who answers what inside an agency, as far as the file's screen asks. Implemented where the work is divided; without
 * an implementation nobody has a leaf of their own.
 */
public interface LeafDuties {

    /** The leaves that the signed-in officer is to answer; empty when the agency has not divided its work. */
    Optional<Set<LeafId>> mine(CycleId cycle, AgencyId agency);

    /** Whose each leaf is, by name, for many to read at once: what was read is shared until the division changes. */
    Map<LeafId, LocalizedText> holders(CycleId cycle, AgencyId agency);

    /** Who is to answer this leaf; empty while it is nobody's. */
    Optional<LeafDuty> of(CycleId cycle, AgencyId agency, LeafId leaf);
}
