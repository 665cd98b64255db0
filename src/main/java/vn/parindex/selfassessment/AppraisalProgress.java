package vn.parindex.selfassessment;

import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/**
 * How far the ministries in charge are with a submitted file; whoever appraises answers. Each question keeps its answer
 * true until the transaction ends.
 */
public interface AppraisalProgress {

    /** Whether anything of the file has been decided. */
    boolean hasBegun(FileId file);

    /** Whether this leaf has been decided. */
    boolean isDecided(CycleId cycle, AgencyId agency, LeafId leaf);
}
