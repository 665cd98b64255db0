package vn.parindex.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.Ids;
import vn.parindex.shared.NotFoundException;

/** Names one assessment cycle. */
@Embeddable
public record CycleId(@Column(name = "id") UUID value) implements Serializable {

    public CycleId {
        Objects.requireNonNull(value, "value");
    }

    public static CycleId next() {
        return new CycleId(UUID.randomUUID());
    }

    /** @throws NotFoundException for malformed text: no such cycle */
    public static CycleId of(String text) {
        return new CycleId(Ids.read(text, "cycle"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
