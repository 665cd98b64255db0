package vn.parindex.division;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.NotFoundException;

/** Names one unit of an agency. */
@Embeddable
public record UnitId(UUID value) implements Serializable {

    public UnitId {
        Objects.requireNonNull(value, "value");
    }

    public static UnitId next() {
        return new UnitId(UUID.randomUUID());
    }

    /** @throws NotFoundException for malformed text */
    public static UnitId of(String text) {
        try {
            return new UnitId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("No unit " + text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
