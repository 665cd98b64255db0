package vn.parindex.ranking;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.NotFoundException;

/** Names the ranking of one kind of agency in one cycle. */
@Embeddable
public record RankingId(UUID value) implements Serializable {

    public RankingId {
        Objects.requireNonNull(value, "value");
    }

    /** A new random id. */
    public static RankingId next() {
        return new RankingId(UUID.randomUUID());
    }

    /** @throws NotFoundException for a malformed text: an address that names nothing */
    public static RankingId of(String text) {
        try {
            return new RankingId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("No ranking " + text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
