package vn.parindex.appraisal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.AnswerIndex;

/**
 * The appraiser's grid over what lies on the reader's own desk: the whole of it in few columns, and in full the lines
 * that are looked at. A constant number of statements for either, whatever the number of agencies and leaves.
 */
@Service
@Transactional(readOnly = true)
public class AppraisalGridService {

    private final GridPlan plan;
    private final GridTable table;
    private final GridReading reading;
    private final FindingRows rows;
    private final AnswerIndex answers;
    private final Desks desks;

    AppraisalGridService(
            GridPlan plan, GridTable table, GridReading reading, FindingRows rows, AnswerIndex answers, Desks desks) {
        this.plan = plan;
        this.table = table;
        this.reading = reading;
        this.rows = rows;
        this.answers = answers;
        this.desks = desks;
    }

    /** All lines of the scope on the reader's desk. */
    @PreAuthorize("@access.permits('finding.read')")
    public GridIndex index(CycleId cycle, GridScope scope) {
        var columns = plan.columns(cycle, scope);
        var leaves = columns.leaves().stream().map(Leaf::id).toList();
        var desk = desks.current();
        if (scope.kind() == GridScope.Kind.AGENCY) {
            var agency = new AgencyId(scope.id());
            return reading.index(cycle, columns, table.ofAgency(cycle, agency, desk), answers.ofAgency(cycle, agency));
        }
        return reading.index(cycle, columns, table.ofLeaves(cycle, leaves, desk), answers.ofLeaves(cycle, leaves));
    }

    /** These lines in full, in their order; what is not on the reader's desk is left out. */
    @PreAuthorize("@access.permits('finding.read')")
    public List<FindingRow> rows(CycleId cycle, List<GridLine> lines) {
        var found = rows.of(cycle, lines, desks.current());
        return lines.stream()
                .map(line -> found.get(line.finding()))
                .filter(row -> row != null)
                .toList();
    }

    /** Which answers of the scope hold these words in their explanation. */
    @PreAuthorize("@access.permits('finding.read')")
    public Set<UUID> saying(CycleId cycle, GridScope scope, String words) {
        var leaves = plan.columns(cycle, scope).leaves().stream().map(Leaf::id).toList();
        return words.isBlank() ? Set.of() : answers.saying(cycle, leaves, words.strip());
    }
}
