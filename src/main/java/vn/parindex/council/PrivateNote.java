package vn.parindex.council;

import java.time.LocalDateTime;

/**
 * What somebody noted on an item for nobody else.
 *
 * @param text empty when nothing is noted
 * @param version 0 before anything was written
 * @param at null before anything was written
 */
public record PrivateNote(String text, long version, LocalDateTime at) {

    static final PrivateNote NONE = new PrivateNote("", 0, null);

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Without the words: this may end up in a log. */
    @Override
    public String toString() {
        return "private note, version " + version;
    }
}
