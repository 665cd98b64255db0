package vn.parindex.agency;

import java.util.Set;

/** Who uses agencies; implemented above, where cycles are known. */
public interface AgencyUse {

    /** The agencies that take part, or took part, in a cycle. */
    Set<AgencyId> takenPart();
}
