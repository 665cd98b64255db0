package vn.parindex.council;

import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.selfassessment.FileId;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** The files before the Council, seen as wholes. */
@Component
class CouncilFiles {

    private final Submissions submissions;
    private final Cycles cycles;
    private final ApplicationEventPublisher events;

    CouncilFiles(Submissions submissions, Cycles cycles, ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.cycles = cycles;
        this.events = events;
    }

    /** The file, if the Council may take up a leaf of it: the ministries have said their last word, nothing is locked. */
    FileId atCouncil(CycleId cycle, AgencyId agency) {
        requireUndecided(cycle);
        var file = submissions
                .file(cycle, agency)
                .orElseThrow(() -> new NotFoundException("file of " + agency + " in " + cycle));
        if (file.status() != FileStatus.AT_COUNCIL && file.status() != FileStatus.DONE) {
            throw new RefusedException("council.refusal.tooEarly");
        }
        return file.id();
    }

    /** Refuses from the submission of the ranking on: the Steering Committee decides on what it was shown. */
    void requireUndecided(CycleId cycle) {
        if (cycles.requireOpenToDecisions(cycle).locked()) {
            throw new RefusedException("council.refusal.locked");
        }
    }

    /** Tells the process when nothing of the file is left on the list. */
    void announceIfDecided(CouncilItem item, Collection<CouncilItem> ofFile) {
        if (ofFile.stream().noneMatch(CouncilItem::isOpen)) {
            events.publishEvent(new CouncilFileDecided(item.file(), item.cycle(), item.agency()));
        }
    }
}
