package vn.parindex.evidence;

import java.util.Set;

/** What somebody finds in a library that they do not see as a whole: their own uploads and these. */
record LibraryReach(String uploader, Set<DocumentId> documents) {}
