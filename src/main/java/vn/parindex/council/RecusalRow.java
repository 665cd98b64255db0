package vn.parindex.council;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A member who takes no part in an item.
 *
 * @param reason in the member's own words; null when the member comes from the agency concerned
 * @param at null for the same
 */
public record RecusalRow(UUID officer, String name, String reason, LocalDateTime at) {

    /** Because the member comes from the agency concerned. */
    public boolean byRule() {
        return reason == null;
    }
}
