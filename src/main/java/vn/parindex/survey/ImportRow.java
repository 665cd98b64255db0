package vn.parindex.survey;

import java.time.LocalDateTime;

/** An applied import in the history of a cycle; the number counts within the cycle. */
public record ImportRow(
        ImportId id,
        int number,
        String fileName,
        String sha256,
        int rows,
        String source,
        String importedBy,
        LocalDateTime importedAt) {}
