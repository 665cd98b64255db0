package vn.parindex.notification;

import java.time.LocalDateTime;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/**
 * Something that happened, still to be told. Ids and small values only; whoever is concerned is found when it is told.
 *
 * @param subject what it is about, depending on the kind; null without
 * @param actor who did it, and is not told; null for the program
 */
record News(
        MessageKind kind, CycleId cycle, AgencyId agency, String subject, String words, LocalDateTime due, UUID actor) {

    private static final int LONGEST = 500;

    News {
        words = words == null || words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
