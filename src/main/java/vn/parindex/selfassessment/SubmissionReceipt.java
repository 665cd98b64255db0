package vn.parindex.selfassessment;

import java.time.LocalDateTime;

/** Proof of a submission: which content, by whom, when. */
public record SubmissionReceipt(
        FileId file, String contentHash, String submittedBy, String submittedByName, LocalDateTime submittedAt) {}
