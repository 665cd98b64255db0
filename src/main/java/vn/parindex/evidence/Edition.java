package vn.parindex.evidence;

/**
 * Which edition of its paper a document is.
 *
 * @param number from 1
 * @param latest the number of the newest one
 * @param newest the document that holds the newest one
 */
public record Edition(int number, int latest, DocumentId newest) {

    static Edition only(DocumentId document) {
        return new Edition(1, 1, document);
    }

    /** Whether a newer edition has taken its place. */
    public boolean replaced() {
        return number < latest;
    }
}
