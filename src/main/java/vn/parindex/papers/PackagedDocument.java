package vn.parindex.papers;

import vn.parindex.evidence.DocumentRow;

/** A document of the package and the name it has there. */
record PackagedDocument(DocumentRow document, String path) {}
