package vn.parindex.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.NotFoundException;

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

    /** @throws NotFoundException for text that is no id at all */
    public static FindingId of(String text) {
        try {
            var value = UUID.fromString(text);
            if (value.toString().equalsIgnoreCase(text)) {
                return new FindingId(value);
            }
        } catch (IllegalArgumentException malformed) {
            throw notFound(text);
        }
        throw notFound(text);
    }

    private static NotFoundException notFound(String text) {
        return new NotFoundException("No finding " + text);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
