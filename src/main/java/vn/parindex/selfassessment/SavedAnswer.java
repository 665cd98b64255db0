package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import vn.parindex.scoring.Evaluation;

/** Acknowledges a save: the content is committed as this version. */
public record SavedAnswer(
        long version, LocalDateTime savedAt, AnswerStatus status, AnswerContent content, Evaluation evaluation) {}
