package vn.parindex.shell;

/** A file that must not, or cannot, be read as a workbook. Each way in says so in its own words. */
public class UnreadableWorkbook extends RuntimeException {

    private final Why why;
    private final int megabytes;

    /** What is the matter. */
    public enum Why {
        TOO_LARGE,
        PASSWORD,
        /** The format before 2007. */
        OLD,
        NO_WORKBOOK,
        BROKEN,
        MACROS,
        /** Small when packed, huge when unpacked. */
        SWELLS
    }

    UnreadableWorkbook(Why why) {
        this(why, 0);
    }

    UnreadableWorkbook(Why why, int megabytes) {
        super(why + " " + megabytes);
        this.why = why;
        this.megabytes = megabytes;
    }

    public Why why() {
        return why;
    }

    /** The limit that was exceeded; 0 where none was. */
    public int megabytes() {
        return megabytes;
    }
}
