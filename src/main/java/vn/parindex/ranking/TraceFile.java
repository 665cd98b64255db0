package vn.parindex.ranking;

/** Traces to take along; the name says when scores in it are invented. */
public record TraceFile(String name, byte[] content) {}
