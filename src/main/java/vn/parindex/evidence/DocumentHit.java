package vn.parindex.evidence;

import java.util.Optional;

/** A document that was found; with the place in its text, unless only its name, number, title or issuer says the words. */
public record DocumentHit(DocumentRow document, Optional<Snippet> snippet) {}
