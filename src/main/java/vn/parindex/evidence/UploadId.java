package vn.parindex.evidence;

import java.util.Objects;
import java.util.UUID;
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
        try {
            var value = UUID.fromString(text);
            if (value.toString().equalsIgnoreCase(text)) {
                return new UploadId(value);
            }
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("No upload " + text);
        }
        throw new NotFoundException("No upload " + text);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
