package vn.parindex.announcement;

import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.Ids;

/** Identifies an announcement. */
public record AnnouncementId(UUID value) {

    public AnnouncementId {
        Objects.requireNonNull(value, "value");
    }

    static AnnouncementId next() {
        return new AnnouncementId(UUID.randomUUID());
    }

    /** @throws vn.parindex.shared.NotFoundException for a malformed text: an address that names nothing */
    public static AnnouncementId of(String text) {
        return new AnnouncementId(Ids.read(text, "announcement"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
