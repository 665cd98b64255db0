package vn.parindex.shared;

import java.util.UUID;

/** Reads ids out of addresses: text that is no id names nothing, which looks the same as a thing that is not there. */
public final class Ids {

    private Ids() {}

    /**
     * @param what the kind of thing that the id names, for the log
     * @throws NotFoundException for text that is not a whole id as it is written
     */
    public static UUID read(String text, String what) {
        try {
            var value = UUID.fromString(text);
            if (value.toString().equalsIgnoreCase(text)) {
                return value;
            }
        } catch (IllegalArgumentException malformed) {
            throw notFound(text, what);
        }
        throw notFound(text, what);
    }

    private static NotFoundException notFound(String text, String what) {
        return new NotFoundException("No " + what + " " + text);
    }
}
