package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/**
 * A file in a list.
 *
 * @param onlyReturnedOpen after a leader's return: only the returned leaves may be changed
 * @param contentHash what the leader is asked to approve or has approved; null until the file is first sent to the leader
 * @param submittedBy user name of the leader who submitted; null before
 */
public record FileRow(
        FileId id,
        CycleId cycle,
        AgencyId agency,
        FileStatus status,
        boolean overdue,
        boolean onlyReturnedOpen,
        String contentHash,
        String submittedBy,
        String submittedByName,
        LocalDateTime submittedAt) {}
