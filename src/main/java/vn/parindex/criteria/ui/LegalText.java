package vn.parindex.criteria.ui;

import java.util.Locale;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Texts;

/** The document that issued a set: "876/QĐ-BNV ngày 10/11/2022". */
final class LegalText {

    private LegalText() {}

    static String of(LegalBasis basis, Locale locale) {
        if (basis.number() == null) {
            return Texts.of(locale, "criteria.LegalText.none");
        }
        return basis.date() == null
                ? basis.number()
                : Texts.of(
                        locale,
                        "criteria.LegalText.dated",
                        basis.number(),
                        DateText.of(locale).date(basis.date()));
    }
}
