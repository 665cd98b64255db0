package vn.parindex.workflow;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A work item about to be listed; {@code agency}, {@code owner} and {@code dueAt} may be null.
 *
 * @param leaf the one that it is about; null for work on more
 * @param definition the version of the process that made it
 * @param fields places of the fields that it touches, as bits
 */
record NewWork(
        String taskId,
        String definition,
        WorkKind kind,
        UUID cycle,
        UUID agency,
        UUID leaf,
        UUID subject,
        UUID owner,
        String role,
        LocalDateTime dueAt,
        long fields) {}
