package vn.parindex.evidence;

/** What reading a document gave; the text is empty where nothing can be searched. */
record TextOutcome(TextStatus status, String text) {

    static TextOutcome without(TextStatus status) {
        return new TextOutcome(status, "");
    }
}
