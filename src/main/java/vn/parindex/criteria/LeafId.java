package vn.parindex.criteria;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.Ids;
import vn.parindex.shared.NotFoundException;

/** Identifies a node of a criteria set that carries points. */
@Embeddable
public record LeafId(UUID value) implements Serializable {

    public LeafId {
        Objects.requireNonNull(value, "value");
    }

    /** A new random id. */
    public static LeafId next() {
        return new LeafId(UUID.randomUUID());
    }

    /** @throws NotFoundException for a malformed text: an address that names nothing */
    public static LeafId of(String text) {
        return new LeafId(Ids.read(text, "leaf"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
