package vn.parindex.division;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.NotFoundException;

/** Names one part of a file as it was given to somebody. */
@Embeddable
public record AssignmentId(UUID value) implements Serializable {

    public AssignmentId {
        Objects.requireNonNull(value, "value");
    }

    public static AssignmentId next() {
        return new AssignmentId(UUID.randomUUID());
    }

    /** @throws NotFoundException for malformed text */
    public static AssignmentId of(String text) {
        try {
            return new AssignmentId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("No assignment " + text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
