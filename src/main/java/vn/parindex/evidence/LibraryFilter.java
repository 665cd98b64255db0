package vn.parindex.evidence;

import vn.parindex.shared.AssessmentYear;

/**
 * What is asked of the library; what is not asked is null or, for words, blank.
 *
 * @param year proves something in this year
 * @param criterion proves the criterion with this code
 */
public record LibraryFilter(String words, AssessmentYear year, String criterion, LibraryTrait trait) {

    public static final LibraryFilter NONE = new LibraryFilter("", null, null, null);

    public LibraryFilter {
        words = words == null ? "" : words;
    }

    /** The same, of one kind only. */
    public LibraryFilter only(LibraryTrait one) {
        return new LibraryFilter(words, year, criterion, one);
    }

    /** Whether a use is of the year and criterion that are asked. */
    boolean fits(DocumentUse use) {
        return (year == null || year.equals(use.year())) && (criterion == null || criterion.equals(use.code()));
    }

    boolean asksForUse() {
        return year != null || criterion != null;
    }
}
