package vn.parindex.inquiry;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.OfficerId;

/**
 * A question in a list.
 *
 * @param ministry who is asked; empty: the Ministry of Home Affairs
 * @param words how it begins
 */
public record QuestionRow(
        QuestionId id,
        CycleId cycle,
        AgencyId agency,
        LeafId leaf,
        String leafCode,
        Optional<AgencyId> ministry,
        QuestionStatus status,
        OfficerId askedBy,
        String words,
        LocalDateTime askedAt,
        LocalDateTime movedAt,
        long version) {}
