package vn.parindex.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.Ids;
import vn.parindex.shared.NotFoundException;

/** Names one meeting of the Council. */
@Embeddable
public record MeetingId(@Column(name = "id") UUID value) implements Serializable {

    public MeetingId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static MeetingId next() {
        return new MeetingId(UUID.randomUUID());
    }

    /** @throws NotFoundException for text that is no id at all */
    public static MeetingId of(String text) {
        return new MeetingId(Ids.read(text, "council meeting"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
