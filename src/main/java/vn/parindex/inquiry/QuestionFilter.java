package vn.parindex.inquiry;

/**
 * Which questions a list shows.
 *
 * @param status null for all
 * @param search words of the question, or the beginning of a leaf's code; empty for all
 */
public record QuestionFilter(QuestionStatus status, String search) {}
