package vn.parindex.selfassessment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.NotFoundException;

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

    /** @throws NotFoundException for text that is no id at all */
    public static FileId of(String text) {
        try {
            var value = UUID.fromString(text);
            if (value.toString().equalsIgnoreCase(text)) {
                return new FileId(value);
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
