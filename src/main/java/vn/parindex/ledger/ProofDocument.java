package vn.parindex.ledger;

/** A document as the ledger names it; number and page are null where nobody entered them. */
public record ProofDocument(String number, String name, String page, String sha256) {}
