package vn.parindex.document;

/**
 * The template that a paper is written with.
 *
 * @param version null for the one that comes with the program
 */
public record Template(Origin origin, TemplateVersion version, byte[] content) {

    /** Whose it is. */
    public enum Origin {
        /** Comes with the program. */
        PROGRAM,
        /** Of the ministry that runs the cycle, for all agencies. */
        MINISTRY,
        /** Of one agency. */
        AGENCY
    }
}
