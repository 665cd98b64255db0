package vn.parindex.inquiry;

import java.util.List;

/**
 * A question as one reader sees it.
 *
 * @param guidance what of it is published and not withdrawn
 * @param mayAnswer whether it lies on the reader's desk
 * @param mayFollowUp whether the reader's agency asked it and may go on
 */
public record QuestionDetails(
        QuestionRow question,
        List<EntryRow> entries,
        List<GuidanceRow> guidance,
        boolean mayAnswer,
        boolean mayFollowUp) {}
