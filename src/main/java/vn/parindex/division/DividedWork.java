package vn.parindex.division;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/** What is divided. Implemented by the module that keeps the files. */
public interface DividedWork {

    /** Whether there is a file and its answers are still being written. */
    boolean isOpen(CycleId cycle, AgencyId agency);

    /** How far each leaf is that the agency scores; others are absent. In a constant number of statements. */
    Map<LeafId, LeafStage> stages(CycleId cycle, AgencyId agency);
}
