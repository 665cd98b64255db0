package vn.parindex.selfassessment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names one request to open a leaf of a submitted file once more. */
@Embeddable
public record ReopeningId(UUID value) implements Serializable {

    public ReopeningId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static ReopeningId next() {
        return new ReopeningId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
