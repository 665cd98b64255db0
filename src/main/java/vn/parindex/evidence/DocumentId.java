package vn.parindex.evidence;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.NotFoundException;

/** Names one document of an agency's library. */
@Embeddable
public record DocumentId(UUID value) implements Serializable {

    public DocumentId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static DocumentId next() {
        return new DocumentId(UUID.randomUUID());
    }

    /** @throws NotFoundException for text that is no id at all */
    public static DocumentId of(String text) {
        try {
            var value = UUID.fromString(text);
            if (value.toString().equalsIgnoreCase(text)) {
                return new DocumentId(value);
            }
        } catch (IllegalArgumentException malformed) {
            throw notFound(text);
        }
        throw notFound(text);
    }

    private static NotFoundException notFound(String text) {
        return new NotFoundException("No document " + text);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
