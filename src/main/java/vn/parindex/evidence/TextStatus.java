package vn.parindex.evidence;

/** Whether a document can be found by what is written in it, and if not, why. The file itself stays usable always. */
public enum TextStatus {
    /** Nobody has looked yet. */
    WAITING,
    /** Its text is searched. */
    FOUND,
    /** Its beginning is searched; the rest is more than what is read of one document. */
    PARTLY,
    /** It holds no text: a scan or a picture. */
    NONE,
    /** Its first page carries a secrecy mark: from then on nobody gets its content. */
    MARKED,
    /** It opens only with a password. */
    PROTECTED,
    /** It is damaged, or not what it says it is inside. */
    CORRUPT,
    /** Unpacked it would be larger than what is read. */
    TOO_LARGE,
    /** Reading it took too long. */
    TOOK_TOO_LONG;

    /** Whether searching finds words of it. */
    public boolean searchable() {
        return this == FOUND || this == PARTLY;
    }

    /** Whether the program will look at it no more. */
    public boolean finished() {
        return this != WAITING;
    }
}
