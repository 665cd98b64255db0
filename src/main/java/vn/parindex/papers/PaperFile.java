package vn.parindex.papers;

/** A paper ready to be handed out. */
public record PaperFile(String name, PaperFormat format, byte[] content) {}
