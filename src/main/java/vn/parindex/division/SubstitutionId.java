package vn.parindex.division;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.NotFoundException;

/** Names one absence with the person who stands in. */
@Embeddable
public record SubstitutionId(UUID value) implements Serializable {

    public SubstitutionId {
        Objects.requireNonNull(value, "value");
    }

    public static SubstitutionId next() {
        return new SubstitutionId(UUID.randomUUID());
    }

    /** @throws NotFoundException for malformed text */
    public static SubstitutionId of(String text) {
        try {
            return new SubstitutionId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("No substitution " + text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
