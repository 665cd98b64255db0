package vn.parindex.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.NotFoundException;

/** Names one leaf of one agency that the Council has to settle. */
@Embeddable
public record ItemId(@Column(name = "id") UUID value) implements Serializable {

    public ItemId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static ItemId next() {
        return new ItemId(UUID.randomUUID());
    }

    /** @throws NotFoundException for text that is no id at all */
    public static ItemId of(String text) {
        try {
            var value = UUID.fromString(text);
            if (value.toString().equalsIgnoreCase(text)) {
                return new ItemId(value);
            }
        } catch (IllegalArgumentException malformed) {
            throw notFound(text);
        }
        throw notFound(text);
    }

    private static NotFoundException notFound(String text) {
        return new NotFoundException("No council item " + text);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
