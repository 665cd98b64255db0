package vn.parindex.criteria;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.Ids;
import vn.parindex.shared.NotFoundException;

/** Identifies a field, criterion or sub-criterion of a criteria set. */
@Embeddable
public record NodeId(UUID value) implements Serializable {

    public NodeId {
        Objects.requireNonNull(value, "value");
    }

    /** A new random id. */
    public static NodeId next() {
        return new NodeId(UUID.randomUUID());
    }

    /** @throws NotFoundException for a malformed text: an address that names nothing */
    public static NodeId of(String text) {
        return new NodeId(Ids.read(text, "criterion"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
