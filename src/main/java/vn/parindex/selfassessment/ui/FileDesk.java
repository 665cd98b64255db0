package vn.parindex.selfassessment.ui;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.AnswerDetails;
import vn.parindex.selfassessment.AnswerVersion;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.TimeLeft;

/** What the screens of a file ask for, from the modules that know it. Holds no state. */
@Component
class FileDesk {

    private final SelfAssessmentService files;
    private final Agencies agencies;
    private final Cycles cycles;
    private final WorkingDays workingDays;
    private final CurrentOfficer current;
    private final Clock clock;

    FileDesk(
            SelfAssessmentService files,
            Agencies agencies,
            Cycles cycles,
            WorkingDays workingDays,
            CurrentOfficer current,
            Clock clock) {
        this.files = files;
        this.agencies = agencies;
        this.cycles = cycles;
        this.workingDays = workingDays;
        this.current = current;
        this.clock = clock;
    }

    SelfAssessmentService files() {
        return files;
    }

    Officer officer() {
        return current.get();
    }

    String person() {
        return current.get().username();
    }

    FileDetails open(CycleId cycle, AgencyId agency) {
        return files.open(cycle, agency);
    }

    AnswerDetails answer(CycleId cycle, AgencyId agency, LeafId leaf) {
        return files.answer(cycle, agency, leaf);
    }

    List<AnswerVersion> history(CycleId cycle, AgencyId agency, LeafId leaf) {
        return files.history(cycle, agency, leaf);
    }

    void markDone(CycleId cycle, AgencyId agency, LeafId leaf, long version) {
        files.markDone(cycle, agency, leaf, version);
    }

    AgencyRow agency(AgencyId agency) {
        return agencies.get(agency);
    }

    CycleRow cycle(CycleId cycle) {
        return cycles.get(cycle);
    }

    String inCharge(FileDetails file, Leaf leaf, Locale locale) {
        return agencies.byCode(leaf.inChargeCode())
                .map(agency -> agency.name().in(locale))
                .orElse(leaf.inChargeCode());
    }

    TimeLeft timeLeft(LocalDateTime deadline) {
        return workingDays.left(LocalDateTime.now(clock), deadline);
    }
}
