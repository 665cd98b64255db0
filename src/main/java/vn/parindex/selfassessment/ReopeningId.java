package vn.parindex.selfassessment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.NotFoundException;

/** Names the self-assessment file of one agency in one cycle. */
@Embeddable
public record ReopeningId(UUID value) implements Serializable {

    public ReopeningId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static ReopeningId next() {
        return new ReopeningId(UUID.randomUUID());
    }

    /** @throws NotFoundException for text that is no id at all */
    public static ReopeningId of(String text) {
        try {
            var value = UUID.fromString(text);
            if (value.toString().equalsIgnoreCase(text)) {
                return new ReopeningId(value);
            }
        } catch (IllegalArgumentException malformed) {
            throw notFound(text);
        }
        throw notFound(text);
    }

    private static NotFoundException notFound(String text) {
        return new NotFoundException("No file " + text);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
