package vn.parindex.identity;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.Ids;
import vn.parindex.shared.NotFoundException;

/** Names one person with an account. */
@Embeddable
public record OfficerId(UUID value) implements Serializable {

    public OfficerId {
        Objects.requireNonNull(value, "value");
    }

    public static OfficerId next() {
        return new OfficerId(UUID.randomUUID());
    }

    /** @throws NotFoundException for a malformed text: nobody has such an id */
    public static OfficerId of(String text) {
        return new OfficerId(Ids.read(text, "officer"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
