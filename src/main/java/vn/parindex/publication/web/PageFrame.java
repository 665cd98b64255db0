package vn.parindex.publication.web;

import java.util.List;

/**
 * What stands around every public page.
 *
 * @param title of the document
 * @param places the pages of the header
 * @param otherLanguage the same page in the other language
 * @param simulated scores on the page are invented, and the page says so
 */
record PageFrame(
        String language,
        String title,
        List<Link> places,
        Link otherLanguage,
        boolean demonstration,
        boolean simulated) {

    /** A link of a choice; the current one is marked. */
    record Link(String text, String href, boolean current) {}
}
