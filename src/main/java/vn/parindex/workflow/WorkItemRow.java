package vn.parindex.workflow;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/**
 * Something that waits for somebody.
 *
 * @param agency the assessed agency, empty for work on a whole cycle
 * @param subject the file, appraisal or cycle to open
 */
public record WorkItemRow(
        UUID id,
        WorkKind kind,
        CycleId cycle,
        Optional<AgencyId> agency,
        UUID subject,
        Optional<LocalDateTime> dueAt,
        LocalDateTime openedAt) {}
