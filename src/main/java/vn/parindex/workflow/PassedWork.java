package vn.parindex.workflow;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.parindex.agency.AgencyId;

/** A piece of work on a file: open, or done. Without an owner it belongs to everybody in its role. */
public record PassedWork(
        WorkKind kind,
        Optional<AgencyId> owner,
        Optional<LocalDateTime> dueAt,
        LocalDateTime openedAt,
        Optional<LocalDateTime> closedAt) {}
