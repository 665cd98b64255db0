package vn.parindex.division;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.NodeId;
import vn.parindex.cycle.CycleId;

/** The coordinator divides a file among the units and officers of the agency; the agency's people look on. */
@Service
@Transactional
public class DivisionService {

    private final DivisionReading reading;
    private final Dividing dividing;
    private final DivisionTables tables;
    private final DivisionWrites writes;
    private final OpenFile file;
    private final Coordination coordination;
    private final ApplicationEventPublisher events;

    DivisionService(
            DivisionReading reading,
            Dividing dividing,
            DivisionTables tables,
            DivisionWrites writes,
            OpenFile file,
            Coordination coordination,
            ApplicationEventPublisher events) {
        this.reading = reading;
        this.dividing = dividing;
        this.tables = tables;
        this.writes = writes;
        this.file = file;
        this.coordination = coordination;
        this.events = events;
    }

    /** Who has what, how far it is, and everybody it could go to. */
    @PreAuthorize("@access.permits('division.read')")
    @Transactional(readOnly = true)
    public DivisionDetails details(CycleId cycle, AgencyId agency) {
        coordination.reader(agency);
        return reading.details(cycle, agency);
    }

    /** What happened to one part, the latest first. */
    @PreAuthorize("@access.permits('division.read')")
    @Transactional(readOnly = true)
    public List<AssignmentStep> history(CycleId cycle, AgencyId agency, NodeId node) {
        coordination.reader(agency);
        return tables.history(cycle, agency, node);
    }

    /**
     * Gives parts to a unit or an officer, or gives them anew. All or nothing.
     *
     * @throws vn.parindex.shared.RefusedException for an impossible due date, at the field {@code dueOn}; for somebody who
     *     is gone, at {@code to}; once the file has left its officers
     */
    @PreAuthorize("@access.permits('division.write')")
    public Undo assign(AssignWork command) {
        return dividing.assign(command, coordination.coordinator(command.agency()));
    }

    /** Takes parts away; what was given above them counts again. */
    @PreAuthorize("@access.permits('division.write')")
    public Undo withdraw(CycleId cycle, AgencyId agency, List<NodeId> nodes) {
        return dividing.withdraw(cycle, agency, nodes, coordination.coordinator(agency));
    }

    /** Puts back what the last step changed, unless somebody has changed it since. */
    @PreAuthorize("@access.permits('division.write')")
    public void undo(CycleId cycle, AgencyId agency, Undo step) {
        dividing.restore(cycle, agency, step, coordination.coordinator(agency));
    }

    /** Whether only those who have a leaf write it; the coordinator always may. */
    @PreAuthorize("@access.permits('division.write')")
    public void onlyAssignees(CycleId cycle, AgencyId agency, boolean on) {
        coordination.coordinator(agency);
        file.open(cycle, agency);
        if (tables.onlyAssignees(cycle, agency) != on) {
            writes.onlyAssignees(cycle, agency, on);
            events.publishEvent(new WritingRestricted(cycle, agency, on));
        }
    }
}
