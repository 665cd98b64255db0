package vn.parindex.workflow;

import java.time.LocalDateTime;
import java.util.UUID;

/** A work item about to be listed; {@code agency}, {@code owner} and {@code dueAt} may be null. */
record NewWork(
        String taskId,
        WorkKind kind,
        UUID cycle,
        UUID agency,
        UUID subject,
        UUID owner,
        String role,
        LocalDateTime dueAt) {}
