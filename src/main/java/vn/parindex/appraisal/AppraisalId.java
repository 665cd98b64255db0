package vn.parindex.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.NotFoundException;

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

    /** @throws NotFoundException for text that is no id at all */
    public static AppraisalId of(String text) {
        try {
            var value = UUID.fromString(text);
            if (value.toString().equalsIgnoreCase(text)) {
                return new AppraisalId(value);
            }
        } catch (IllegalArgumentException malformed) {
            throw notFound(text);
        }
        throw notFound(text);
    }

    private static NotFoundException notFound(String text) {
        return new NotFoundException("No appraisal " + text);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
