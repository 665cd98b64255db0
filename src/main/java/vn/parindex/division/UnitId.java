package vn.parindex.division;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names one unit of an agency. */
@Embeddable
public record UnitId(UUID value) implements Serializable {

    public UnitId {
        Objects.requireNonNull(value, "value");
    }

    public static UnitId next() {
        return new UnitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
