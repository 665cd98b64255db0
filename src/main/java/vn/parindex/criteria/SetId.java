package vn.parindex.criteria;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.Ids;
import vn.parindex.shared.NotFoundException;

/** Identifies one version of a criteria set. */
@Embeddable
public record SetId(UUID value) implements Serializable {

    public SetId {
        Objects.requireNonNull(value, "value");
    }

    /** A new random id. */
    public static SetId next() {
        return new SetId(UUID.randomUUID());
    }

    /** @throws NotFoundException for a malformed text: an address that names nothing */
    public static SetId of(String text) {
        return new SetId(Ids.read(text, "criteria set"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
