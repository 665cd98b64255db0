package vn.parindex.scoring;

/** What a rule answers: points, a problem, or that the leaf does not count for this agency. */
public sealed interface Evaluation permits Scored, NotScored, NotCounted {}
