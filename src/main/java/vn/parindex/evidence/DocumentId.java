package vn.parindex.evidence;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.Ids;
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
        return new DocumentId(Ids.read(text, "document"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
