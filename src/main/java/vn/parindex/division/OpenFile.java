package vn.parindex.division;

import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.shared.RefusedException;

/** A file that can still be divided: the cycle is not locked and answers are still being written. */
@Component
class OpenFile {

    private final DividedWork work;
    private final Cycles cycles;

    OpenFile(DividedWork work, Cycles cycles) {
        this.work = work;
        this.cycles = cycles;
    }

    /** @throws RefusedException when the file has left its officers or the cycle is locked */
    SetParts open(CycleId cycle, AgencyId agency) {
        var set = cycles.setOf(cycle, agency);
        if (!isOpen(cycle, agency)) {
            throw new RefusedException("division.refusal.closed");
        }
        return new SetParts(set, work.stages(cycle, agency).keySet());
    }

    boolean isOpen(CycleId cycle, AgencyId agency) {
        return work.isOpen(cycle, agency) && !cycles.isLocked(cycle);
    }
}
