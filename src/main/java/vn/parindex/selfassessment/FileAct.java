package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import vn.parindex.shared.Points;

/**
 * One act on a file as a whole, with the hash of what was in it then. Submissions are receipts.
 *
 * @param number of the receipt; null for other acts
 * @param reason in the words of the person; null where the act needs none
 */
public record FileAct(
        long id,
        FileActKind kind,
        String number,
        String contentHash,
        Points points,
        Points maximum,
        int leaves,
        String reason,
        String by,
        String byName,
        LocalDateTime at) {}
