package vn.parindex.selfassessment.ui;

import java.time.LocalDate;
import java.util.Locale;
import vn.parindex.selfassessment.CheckFinding;
import vn.parindex.shared.Points;
import vn.parindex.shell.DateText;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/** The sentence of a finding: points and days as the language writes them. */
final class FindingText {

    private FindingText() {}

    static String of(Locale locale, CheckFinding finding) {
        var words = finding.arguments().stream()
                .map(argument -> word(locale, argument))
                .toArray();
        return Texts.of(locale, finding.key(), words);
    }

    private static Object word(Locale locale, Object argument) {
        if (argument instanceof Points points) {
            return PointsFormat.of(locale).display(points);
        }
        return argument instanceof LocalDate day ? DateText.of(locale).date(day) : argument;
    }
}
