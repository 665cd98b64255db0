package vn.parindex.evidence;

import org.springframework.core.io.Resource;

/** A document and what is in it. */
public record DocumentContent(DocumentRow document, Resource content) {}
