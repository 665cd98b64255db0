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

    ThirdScorePlaces(
            ThirdScorerTable table,
            AssignmentTables shares,
            ConflictTable conflicts,
            AppraisalFindings findings,
            Appraisals appraisals,
            Cycles cycles) {
        this.table = table;
        this.shares = shares;
        this.conflicts = conflicts;
        this.findings = findings;
        this.appraisals = appraisals;
        this.cycles = cycles;
    }

    /** All desks at which something waits. */
    public List<ThirdDesk> desks() {
        return table.desks();
    }

    /** Where one finding waits; empty where it does not, or where the secretariat decides. */
    public Optional<ThirdScorePlace> of(FindingId finding) {
        findings.flush();
        return findings.findById(finding)
                .flatMap(found -> appraisals.findById(found.appraisal()).flatMap(Appraisal::inCharge).stream()
                        .flatMap(ministry -> waiting(found.cycle(), ministry).stream())
                        .filter(place -> place.finding().equals(finding))
                        .findFirst());
    }

    /** What waits in one appraisal. */
    public List<ThirdScorePlace> of(AppraisalId appraisal) {
        findings.flush();
        return appraisals.findById(appraisal).stream()
                .flatMap(found -> found.inCharge().stream()
                        .flatMap(ministry -> waiting(found.cycle(), ministry).stream())
                        .filter(place -> place.agency().equals(found.agency())))
                .toList();
    }

    /** All that waits in one ministry. */
    public List<ThirdScorePlace> waiting(CycleId cycle, AgencyId ministry) {
        var waiting = table.waiting(cycle, ministry);
        if (waiting.isEmpty()) {
            return List.of();
        }
        var given = shares.shares(cycle, ministry);
        var declared = conflicts.of(cycle);
        var calendar = cycles.calendar(cycle);
        return waiting.stream()
                .map(cell -> new ThirdScorePlace(
                        cell.finding(),
                        cycle,
                        cell.agency(),
                        cell.leaf(),
                        ministry,
                        cell.third(given, declared),
                        calendar.deadline(cell.agency(), CycleStep.APPRAISAL)))
                .toList();
    }
}
