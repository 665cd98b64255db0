package vn.parindex.council;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A member who takes no part in an item.
 *
 * @param reason in the member's own words; null when it is so by rule
 * @param at null for the same
 */
public record RecusalRow(UUID officer, String name, RecusalGround ground, String reason, LocalDateTime at) {

    static RecusalRow byRule(UUID officer, String name, RecusalGround ground) {
        return new RecusalRow(officer, name, ground, null, null);
    }

    /** Whatever the member wants. */
    public boolean byRule() {
        return ground != RecusalGround.OWN_WORD;
    }
}
