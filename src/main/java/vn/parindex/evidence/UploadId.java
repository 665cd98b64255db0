package vn.parindex.evidence;

import java.util.Objects;
import java.util.UUID;
import vn.parindex.shared.Ids;
import vn.parindex.shared.NotFoundException;

/** Names one upload on its way; random, so that nobody guesses it. */
public record UploadId(UUID value) {

    public UploadId {
        Objects.requireNonNull(value, "value");
    }

    static UploadId next() {
        return new UploadId(UUID.randomUUID());
    }

    /** @throws NotFoundException for text that is no id at all */
    public static UploadId of(String text) {
        return new UploadId(Ids.read(text, "upload"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
