package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import vn.parindex.shared.Points;

/** One state of an answer, with who made it and when. Points are null where there were none. */
public record AnswerVersion(
        long version,
        AnswerStatus status,
        AnswerContent content,
        Points points,
        String by,
        String byName,
        LocalDateTime at) {}
