package vn.parindex.ranking;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

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

    @Override
    public String toString() {
        return value.toString();
    }
}
