package vn.parindex.appraisal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** Who has an absent appraiser's desk today, for whoever tells people. The same days as {@link Assigned}. */
@Component
public class StandIns {

    private final AssignmentTables tables;
    private final ConflictTable conflicts;
    private final Desks desks;

    StandIns(AssignmentTables tables, ConflictTable conflicts, Desks desks) {
        this.tables = tables;
        this.conflicts = conflicts;
        this.desks = desks;
    }

    /** User names; without those who keep away from the agency. */
    public List<String> of(AgencyId ministry, String officer, CycleId cycle, AgencyId agency) {
        var today = desks.today();
        var conflict = new Desk.DeclaredConflict(cycle.value(), agency.value());
        return tables.absences(ministry, today).stream()
                .filter(absence -> absence.officer().equals(officer))
                .filter(absence -> !today.isBefore(absence.first()))
                .map(Absence::substitute)
                .distinct()
                .filter(substitute -> !conflicts.standing(substitute).contains(conflict))
                .toList();
    }
}
