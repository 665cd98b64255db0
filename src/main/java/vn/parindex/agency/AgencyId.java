package vn.parindex.agency;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.Ids;
import vn.parindex.shared.NotFoundException;

/** Names one assessed body. */
@Embeddable
public record AgencyId(UUID value) implements Serializable {

    public AgencyId {
        Objects.requireNonNull(value, "value");
    }

    public static AgencyId next() {
        return new AgencyId(UUID.randomUUID());
    }

    /** @throws NotFoundException for a malformed text: nothing has such an id */
    public static AgencyId of(String text) {
        return new AgencyId(Ids.read(text, "agency"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
