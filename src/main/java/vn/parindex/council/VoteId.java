package vn.parindex.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names one vote of the Council. */
@Embeddable
public record VoteId(@Column(name = "id") UUID value) implements Serializable {

    public VoteId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static VoteId next() {
        return new VoteId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
