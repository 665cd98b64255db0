package vn.parindex.inquiry;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/** Guidance on a leaf for all agencies. Says nothing of who asked. */
public record GuidanceRow(
        UUID id,
        CycleId cycle,
        LeafId leaf,
        String leafCode,
        String words,
        Optional<AgencyId> office,
        LocalDateTime at) {}
