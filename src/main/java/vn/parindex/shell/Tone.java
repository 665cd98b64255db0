package vn.parindex.shell;

import java.util.Locale;

/** What a colour means. Word and icon say it first; the colour comes last and never alone. */
public enum Tone {
    /** Nothing to say yet. */
    NEUTRAL,
    /** Chàm: somebody is at it. */
    INFO,
    /** Ngọc: done, saved, published. */
    SUCCESS,
    /** Kim: asks for attention, something is missing or near. */
    WARNING,
    /** Son: late or wrong, nothing else. */
    ERROR,
    /** Tím: come back to it; returned, contested, at the Council. */
    CONTRAST,
    /** Settled, out of play. */
    OUTLINED;

    /** The class that gives a block this tone's colours. */
    public String className() {
        return "par-tone-" + name().toLowerCase(Locale.ROOT);
    }
}
