package vn.parindex.division;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names one absence with the person who stands in. */
@Embeddable
public record SubstitutionId(UUID value) implements Serializable {

    public SubstitutionId {
        Objects.requireNonNull(value, "value");
    }

    public static SubstitutionId next() {
        return new SubstitutionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
