package vn.parindex.evidence;

/** What stands out about a document of the library. */
public enum LibraryTrait {
    /** Proves nothing. */
    UNUSED,
    /** Without number or day of issue. */
    INCOMPLETE,
    /** Proves something of a year in which it neither came into force nor, where that is unknown, was issued. */
    OUTSIDE_YEAR,
    /** Its text cannot be searched. */
    NOT_SEARCHABLE
}
