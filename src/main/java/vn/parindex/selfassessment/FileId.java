package vn.parindex.selfassessment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names the self-assessment file of one agency in one cycle. */
@Embeddable
public record FileId(UUID value) implements Serializable {

    public FileId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static FileId next() {
        return new FileId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
