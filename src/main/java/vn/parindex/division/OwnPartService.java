package vn.parindex.division;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.shared.NotFoundException;

/** What an officer does with the parts they were given: see them, accept them, hand them back with a reason. */
@Service
@Transactional
public class OwnPartService {

    private final OwnReading reading;
    private final Assignments assignments;
    private final Divisions divisions;
    private final DivisionWrites writes;
    private final OpenFile file;
    private final Coordination coordination;
    private final CurrentOfficer current;

    OwnPartService(
            OwnReading reading,
            Assignments assignments,
            Divisions divisions,
            DivisionWrites writes,
            OpenFile file,
            Coordination coordination,
            CurrentOfficer current) {
        this.reading = reading;
        this.assignments = assignments;
        this.divisions = divisions;
        this.writes = writes;
        this.file = file;
        this.coordination = coordination;
        this.current = current;
    }

    /** What the signed-in officer has in hand in this cycle; nothing for people without an agency. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public OwnWork mine(CycleId cycle) {
        var officer = current.get();
        return officer.agency()
                .map(agency -> reading.of(cycle, agency, officer))
                .orElse(OwnWork.NONE);
    }

    /** Says yes to a part; saying it twice changes nothing. */
    @PreAuthorize("@access.permits('division.answer')")
    public void accept(Part part) {
        var by = mineToAnswer(part);
        var assignment = take(part);
        assignment.accept(by);
        save(assignment, by);
    }

    /**
     * Back to the coordinator, with the reason. Of a larger part one criterion or leaf can be handed back alone; the
     * rest stays.
     */
    @PreAuthorize("@access.permits('division.answer')")
    public void handBack(Part part, String typed) {
        var by = mineToAnswer(part);
        var reason = Words.reason(typed);
        var own = assignments.take(part.cycle(), part.agency(), List.of(part.node()));
        var assignment = own.isEmpty() ? apart(part, reason, by) : own.get(0);
        if (!own.isEmpty()) {
            assignment.handBack(reason, by);
        }
        save(assignment, by);
    }

    private Assignment apart(Part part, String reason, Signed by) {
        return Assignment.handedBack(part, take(part).order(), reason, by);
    }

    /** The assignment that covers the part, the nearest. */
    private Assignment take(Part part) {
        var parts = file.open(part.cycle(), part.agency());
        var way = parts.upFrom(part.node()).toList();
        var found = assignments.take(part.cycle(), part.agency(), way);
        return way.stream()
                .flatMap(node -> found.stream().filter(row -> row.node().equals(node)))
                .findFirst()
                .orElseThrow(() -> hidden(part));
    }

    /** Whoever acts has the part in hand; to others it is not there. */
    private Signed mineToAnswer(Part part) {
        var by = coordination.member(part.agency());
        var parts = file.open(part.cycle(), part.agency());
        var division = divisions.of(part.cycle(), part.agency());
        var mine = parts.upFrom(part.node())
                .flatMap(node -> division.at(node).stream())
                .findFirst()
                .filter(row -> division.isMine(by.by(), row));
        if (mine.isEmpty()) {
            throw hidden(part);
        }
        return by;
    }

    private void save(Assignment assignment, Signed by) {
        assignments.saveAll(List.of(assignment));
        assignments.flush();
        if (assignment.step() != null) {
            writes.keep(List.of(assignment.step()), by);
        }
    }

    private static NotFoundException hidden(Part part) {
        return new NotFoundException("Nothing given at " + part.node() + " of " + part.agency());
    }
}
