package vn.parindex.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names what one ministry found on one leaf of one agency. */
@Embeddable
public record FindingId(@Column(name = "id") UUID value) implements Serializable {

    public FindingId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static FindingId next() {
        return new FindingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
