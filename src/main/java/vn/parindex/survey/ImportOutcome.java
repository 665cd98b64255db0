package vn.parindex.survey;

/**
 * What applying a file did.
 *
 * @param repeated true when this very file was the last one applied: nothing was recorded again
 */
public record ImportOutcome(ImportRow applied, boolean repeated) {}
