package vn.parindex.appraisal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What would go to the agency, and who would read it.
 *
 * @param shown the provisional result that goes with the question; empty for the question alone
 * @param due until when the agency could answer
 */
public record QueryPreview(
        String question, Optional<ShownResult> shown, LocalDateTime due, List<QueryReaders> readers) {

    public QueryPreview {
        readers = List.copyOf(readers);
    }
}
