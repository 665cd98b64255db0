package vn.parindex.workflow;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/**
 * Something that waits for somebody, or that was done.
 *
 * @param agency the assessed agency, empty for work on a whole cycle
 * @param leaf the one that it is about, empty for work on more
 * @param subject the file, appraisal or cycle to open
 * @param assignee to whom it was given by name; empty: whoever of the desk takes it
 * @param standIn whether the reader has it in the place of that person
 */
public record WorkItemRow(
        UUID id,
        WorkKind kind,
        CycleId cycle,
        Optional<AgencyId> agency,
        Optional<LeafId> leaf,
        UUID subject,
        Optional<LocalDateTime> dueAt,
        LocalDateTime openedAt,
        Optional<LocalDateTime> closedAt,
        Optional<String> assignee,
        boolean standIn) {}
