package vn.parindex.appraisal;

import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** What waits for a third scorer, for the lead to give to somebody who has not spoken and has no conflict. */
@Service
@Transactional
public class ThirdScorerService {

    private final ThirdScorerTable table;
    private final AssignmentService assignments;
    private final AssignmentTables shares;
    private final ConflictTable conflicts;

    ThirdScorerService(
            ThirdScorerTable table, AssignmentService assignments, AssignmentTables shares, ConflictTable conflicts) {
        this.table = table;
        this.assignments = assignments;
        this.shares = shares;
        this.conflicts = conflicts;
    }

    /** Of a ministry whose division the reader may see. */
    @PreAuthorize("@access.permits('assignment.read')")
    @Transactional(readOnly = true)
    public ThirdScorers of(CycleId cycle, AgencyId ministry) {
        assignments.requireReadable(cycle, ministry);
        var waiting = table.waiting(cycle, ministry);
        return new ThirdScorers(
                waiting.size(), ungiven(cycle, ministry, waiting).size());
    }

    /** Gives an officer of the own ministry what nobody was given, but for what this officer cannot settle. */
    @PreAuthorize("@access.permits('assignment.write')")
    public ThirdScorers give(CycleId cycle, String officer) {
        var ministry = assignments.ownMinistry(cycle);
        var waiting = table.waiting(cycle, ministry);
        var declared = conflicts.of(cycle);
        var pieces = ungiven(cycle, ministry, waiting).stream()
                .filter(cell -> cell.canSettle(officer, declared))
                .map(ThirdWanted::piece)
                .toList();
        if (!pieces.isEmpty()) {
            assignments.give(cycle, pieces, Set.of(officer));
        }
        var left = ungiven(cycle, ministry, table.waiting(cycle, ministry)).size();
        return new ThirdScorers(pieces.size(), left);
    }

    private List<ThirdWanted> ungiven(CycleId cycle, AgencyId ministry, List<ThirdWanted> waiting) {
        var given = shares.shares(cycle, ministry);
        var declared = conflicts.of(cycle);
        return waiting.stream()
                .filter(cell -> cell.third(given, declared).isEmpty())
                .toList();
    }
}
