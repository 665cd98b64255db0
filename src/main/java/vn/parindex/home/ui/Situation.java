package vn.parindex.home.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.cycle.CycleCalendar;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.publication.Publication;
import vn.parindex.publication.PublishedResults;
import vn.parindex.publication.Snapshot;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.Roles;

/** What stands beside the list of work: the own file, the calendar, the last published result. Holds no state. */
@Component
class Situation {

    private final CurrentOfficer current;
    private final Cycles cycles;
    private final Agencies agencies;
    private final SelfAssessmentService files;
    private final PublishedResults results;

    Situation(
            CurrentOfficer current,
            Cycles cycles,
            Agencies agencies,
            SelfAssessmentService files,
            PublishedResults results) {
        this.current = current;
        this.cycles = cycles;
        this.agencies = agencies;
        this.files = files;
        this.results = results;
    }

    /** The file of the reader's agency; empty for those who do not work on one. */
    Optional<OwnFile> file(CycleRow cycle) {
        var officer = current.get();
        var works = officer.hasAny(Roles.STAFF);
        return officer.agency()
                .filter(agency -> works && assessed(cycle.id(), agency))
                .map(agency -> new OwnFile(files.open(cycle.id(), agency)));
    }

    CycleCalendar calendar(CycleRow cycle) {
        return cycles.calendar(cycle.id());
    }

    Optional<AgencyId> agency() {
        return current.get().agency();
    }

    /** The latest ranking of the reader's kind of agency; of provinces for those without an agency. */
    Optional<Publication> lastResult() {
        var kind = agency().map(agency -> agencies.get(agency).kind()).orElse(AgencyKind.PROVINCE);
        return results.find(Optional.empty(), kind)
                .or(() -> results.all().stream().findFirst());
    }

    Snapshot snapshot(Publication publication) {
        return results.snapshot(publication);
    }

    /** The reader's agency in the ranking. */
    Optional<Snapshot.Entry> own(Snapshot.Ranking ranking) {
        return agency().map(agencies::get)
                .flatMap(agency -> ranking.ranked().stream()
                        .filter(entry -> entry.code().equals(agency.code()))
                        .findFirst());
    }

    private boolean assessed(CycleId cycle, AgencyId agency) {
        return cycles.participants(cycle).stream()
                .anyMatch(participant -> participant.agency().equals(agency));
    }
}
