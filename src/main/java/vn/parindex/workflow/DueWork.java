package vn.parindex.workflow;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/**
 * Open work of one kind that is due at one time with one holder.
 *
 * @param role who holds it
 * @param owner of which agency; empty for everybody in the role
 * @param items how many pieces
 * @param agency whose file, where it is only one
 */
public record DueWork(
        CycleId cycle,
        WorkKind kind,
        String role,
        Optional<AgencyId> owner,
        LocalDateTime due,
        int items,
        Optional<AgencyId> agency) {}
