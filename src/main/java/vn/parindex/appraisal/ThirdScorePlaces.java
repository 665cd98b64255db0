package vn.parindex.appraisal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;

/** Where third scorers are wanted, for whoever lists work. Nothing of what the two have said. */
@Component
@Transactional
public class ThirdScorePlaces {

    private final ThirdScorerTable table;
    private final AssignmentTables shares;
    private final ConflictTable conflicts;
    private final AppraisalFindings findings;
    private final Appraisals appraisals;
    private final Cycles cycles;
    private final Desks desks;

    ThirdScorePlaces(
            ThirdScorerTable table,
            AssignmentTables shares,
            ConflictTable conflicts,
            AppraisalFindings findings,
            Appraisals appraisals,
            Cycles cycles,
            Desks desks) {
        this.table = table;
        this.shares = shares;
        this.conflicts = conflicts;
        this.findings = findings;
        this.appraisals = appraisals;
        this.cycles = cycles;
        this.desks = desks;
    }

    /** All desks at which something waits. */
    public List<ThirdDesk> desks() {
        return table.desks();
    }

    /** Where one finding waits; empty where it does not, or where the secretariat decides. */
    public Optional<ThirdScorePlace> of(FindingId finding) {
        findings.flush();
        return table.waiting(finding)
                .flatMap(cell -> findings.findById(finding)
                        .flatMap(found -> appraisals.findById(found.appraisal()))
                        .flatMap(appraisal ->
                                places(appraisal, List.of(cell)).stream().findFirst()));
    }

    /** What waits in one appraisal. */
    public List<ThirdScorePlace> of(AppraisalId appraisal) {
        findings.flush();
        return appraisals
                .findById(appraisal)
                .map(found -> places(found, table.waiting(appraisal)))
                .orElse(List.of());
    }

    /** All that waits in one ministry. */
    public List<ThirdScorePlace> waiting(CycleId cycle, AgencyId ministry) {
        return places(cycle, ministry, table.waiting(cycle, ministry));
    }

    private List<ThirdScorePlace> places(Appraisal appraisal, List<ThirdWanted> waiting) {
        return appraisal
                .inCharge()
                .map(ministry -> places(appraisal.cycle(), ministry, waiting))
                .orElse(List.of());
    }

    private List<ThirdScorePlace> places(CycleId cycle, AgencyId ministry, List<ThirdWanted> waiting) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        var given = shares.shares(cycle, ministry);
        var absences = shares.absences(ministry, desks.today());
        var declared = conflicts.of(cycle);
        var calendar = cycles.calendar(cycle);
        return waiting.stream()
                .map(cell -> {
                    var third = cell.third(given, declared);
                    return new ThirdScorePlace(
                            cell.finding(),
                            cycle,
                            cell.agency(),
                            cell.leaf(),
                            ministry,
                            third,
                            third.map(officer -> cell.standIns(officer, absences, declared))
                                    .orElse(List.of()),
                            calendar.deadline(cell.agency(), CycleStep.APPRAISAL));
                })
                .toList();
    }
}
