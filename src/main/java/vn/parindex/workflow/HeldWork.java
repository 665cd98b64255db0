package vn.parindex.workflow;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import vn.parindex.agency.AgencyId;

/**
 * Open work on a file and who holds it.
 *
 * @param owner the body that has to do it; empty: everybody in the role
 * @param assignee the one person to whom it was given
 */
public record HeldWork(
        UUID id,
        WorkKind kind,
        AgencyId agency,
        String role,
        Optional<AgencyId> owner,
        Optional<String> assignee,
        LocalDateTime openedAt,
        Optional<LocalDateTime> dueAt) {}
