package vn.parindex.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.Ids;
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
        return new ItemId(Ids.read(text, "council item"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
