package vn.parindex.document;

/**
 * What is wrong with a template, and where.
 *
 * @param place which part of the page
 * @param paragraph number of the paragraph in that part, from 1
 * @param tag the placeholder as typed
 * @param excerpt the words around it
 * @param suggestion a known placeholder that looks like it; empty when none does
 */
public record TemplateProblem(Kind kind, Place place, int paragraph, String tag, String excerpt, String suggestion) {

    /** What is wrong. */
    public enum Kind {
        /** No such placeholder here. */
        UNKNOWN,
        /** A block that never ends. */
        NOT_CLOSED,
        /** The end of a block that never began. */
        NOT_OPENED,
        /** The mark of a block amid other text. */
        NOT_ALONE,
        /** A text used as a block, or a block as a text. */
        WRONG_USE,
        /** Braces that do not make a placeholder. */
        BROKEN,
        /** Word shows it, the PDF would not. */
        NOT_PRINTED
    }

    /** Where on the page. */
    public enum Place {
        BODY,
        HEADER,
        FOOTER
    }

    /** Only something to know; the template can be taken all the same. */
    public boolean isNote() {
        return kind == Kind.NOT_PRINTED;
    }

    /** Translation key of the sentence. */
    public String key() {
        return "document.TemplateProblem." + kind;
    }
}
