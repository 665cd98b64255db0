package vn.parindex.division;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;

/** The directory of who does what, for the modules that keep the files. They say who may read; this does not. */
@Component
public class Divisions {

    private final DivisionTables tables;
    private final Clock clock;

    Divisions(DivisionTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** Four statements, whatever the number of leaves and officers. */
    public FileDivision of(CycleId cycle, AgencyId agency) {
        var today = LocalDate.now(clock);
        return new FileDivision(
                tables.assignments(cycle, agency),
                tables.members(agency),
                tables.substitutions(agency, today),
                today,
                tables.onlyAssignees(cycle, agency));
    }

    /** Who has one leaf, in one statement; may be handed back. For many leaves use {@link #of}. */
    public Optional<AssignmentRow> holder(CycleId cycle, AgencyId agency, Leaf leaf) {
        return new FileDivision(tables.assignments(cycle, agency), Map.of(), List.of(), LocalDate.now(clock), false)
                .of(leaf);
    }

    /** One small statement: whether only those who have a leaf write it. */
    public boolean onlyAssignees(CycleId cycle, AgencyId agency) {
        return tables.onlyAssignees(cycle, agency);
    }

    /** The cycles in which something of the agency's file was given to somebody. */
    public List<CycleId> cycles(AgencyId agency) {
        return tables.cycles(agency);
    }
}
