package vn.parindex.division;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names one part of a file as it was given to somebody. */
@Embeddable
public record AssignmentId(UUID value) implements Serializable {

    public AssignmentId {
        Objects.requireNonNull(value, "value");
    }

    public static AssignmentId next() {
        return new AssignmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
