package vn.parindex.selfassessment;

import vn.parindex.criteria.LeafId;

/**
 * What differs between two states of a file, one line per thing.
 *
 * @param leaf null for the report
 * @param code the leaf's code; empty for the report
 * @param detail the figure's symbol or the document's name; empty otherwise
 * @param before null where it was not there
 * @param after null where it is not there any more
 * @param by who wrote the later state; null where nobody can be named
 */
public record ContentChange(
        LeafId leaf, String code, Part part, String detail, String before, String after, String by) {

    /** Which thing differs. */
    public enum Part {
        CHOICE,
        FIGURE,
        APPLIES,
        POINTS,
        EXPLANATION,
        DOCUMENT,
        PAGE,
        REPORT
    }
}
