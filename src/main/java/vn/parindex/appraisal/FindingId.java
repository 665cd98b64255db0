package vn.parindex.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.Ids;

/** Names what one ministry found on one leaf of one agency. */
@Embeddable
public record FindingId(@Column(name = "id") UUID value) implements Serializable {

    public FindingId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws vn.parindex.shared.NotFoundException for text that is no id at all */
    public static FindingId of(String text) {
        return new FindingId(Ids.read(text, "finding"));
    }

    /** A new, random id. */
    public static FindingId next() {
        return new FindingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
