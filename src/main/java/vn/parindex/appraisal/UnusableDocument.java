package vn.parindex.appraisal;

import vn.parindex.evidence.DocumentId;

/** A document that the ministry in charge does not accept as proof of a leaf, and why. */
public record UnusableDocument(FindingId finding, DocumentId document, String reason, Signature by) {}
