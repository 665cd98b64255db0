package vn.parindex.evidence;

import java.util.Map;
import java.util.Set;
import vn.parindex.shared.AssessmentYear;

/**
 * A filter in terms of the library's own tables.
 *
 * @param only null for all
 * @param outside by year what is used in it; null unless only what was not issued in that year is asked
 */
record LibraryQuery(
        String words,
        Set<DocumentId> only,
        Set<DocumentId> except,
        boolean incomplete,
        boolean unsearchable,
        Map<AssessmentYear, Set<DocumentId>> outside) {}
