package vn.parindex.cycle;

/**
 * How much of one kind of work is concerned by a hand-over.
 *
 * @param key of the sentence that says what becomes of it; the number is its argument
 */
public record HandoverCount(String key, int number) {}
