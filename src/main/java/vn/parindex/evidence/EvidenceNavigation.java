package vn.parindex.evidence;

/** The doors to the library. */
public final class EvidenceNavigation {

    /** Route of the own agency's library. */
    public static final String LIBRARY = "documents";

    /** Route of what a contributor finds of it. */
    public static final String OWN = "own-documents";

    /** Query parameter: the document that is shown. */
    public static final String DOCUMENT = "document";

    private EvidenceNavigation() {}

    /** The library with one document open. */
    public static String document(DocumentId document) {
        return LIBRARY + "?" + DOCUMENT + "=" + document;
    }
}
