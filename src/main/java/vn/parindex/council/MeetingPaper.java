package vn.parindex.council;

/** A paper of a meeting ready to be handed out. */
public record MeetingPaper(String name, byte[] content) {}
