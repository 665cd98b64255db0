package vn.parindex.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names the appraisal of one file by one ministry in charge. */
@Embeddable
public record AppraisalId(@Column(name = "id") UUID value) implements Serializable {

    public AppraisalId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static AppraisalId next() {
        return new AppraisalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
