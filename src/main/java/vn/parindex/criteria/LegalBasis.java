package vn.parindex.criteria;

import java.time.LocalDate;

/**
 * The document that issued a set.
 *
 * @param number such as 876/QĐ-BNV; null when there is none
 * @param date of issue, null when not known
 * @param article the place in it, or what else must be said of it; null when there is nothing to say
 */
public record LegalBasis(String number, LocalDate date, String article) {

    /** Not issued by any document. */
    public static final LegalBasis NONE = new LegalBasis(null, null, null);

    public LegalBasis {
        number = blankToNull(number);
        article = blankToNull(article);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
