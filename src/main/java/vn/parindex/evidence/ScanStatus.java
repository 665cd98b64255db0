package vn.parindex.evidence;

/** What the virus scanner said of a document. */
public enum ScanStatus {
    /** This installation has no scanner. */
    OFF,
    /** The scanner has not answered yet; nobody gets the content before. */
    WAITING,
    /** Nothing was found. */
    CLEAN,
    /** Something was found: in quarantine, nobody gets the content. */
    INFECTED;

    /** Whether the content may be handed out, shown and read. */
    public boolean served() {
        return this == OFF || this == CLEAN;
    }
}
