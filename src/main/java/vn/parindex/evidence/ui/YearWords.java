package vn.parindex.evidence.ui;

import java.util.Locale;
import vn.parindex.evidence.Issuance;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Texts;

/** Whether a paper speaks for an assessed year, in words. The day of its upload says nothing about that. */
final class YearWords {

    private final Locale locale;

    YearWords(Locale locale) {
        this.locale = locale;
    }

    String of(Issuance paper, AssessmentYear year) {
        var issued = paper.issuedOn();
        var effective = paper.effectiveOn();
        var ended = paper.validUntil();
        if (ended != null && ended.getYear() < year.value()) {
            return text("ended", year, DateText.of(locale).date(ended));
        }
        if (issued == null) {
            return text("noDate", year);
        }
        var day = DateText.of(locale).date(issued);
        if (year.contains(issued)) {
            return text("inYear", year, day);
        }
        return effective != null && year.contains(effective)
                ? text("effectiveInYear", year, day, DateText.of(locale).date(effective))
                : text("outside", year, day);
    }

    private String text(String element, AssessmentYear year, Object... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = year.value();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Texts.of(locale, "evidence.YearWords." + element, all);
    }
}
