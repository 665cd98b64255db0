package vn.parindex.evidence;

/**
 * A document that was brought.
 *
 * @param known whether the library held the same content before; then that document is used
 */
public record TakenDocument(DocumentRow document, boolean known) {}
