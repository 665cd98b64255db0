package vn.parindex.papers;

/** What became of a document that belongs into the package. */
enum PackageOutcome {
    TAKEN,
    /** Not handed out now, for instance before the virus scan. */
    REFUSED
}
