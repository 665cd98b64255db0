package vn.parindex.appraisal.ui;

import java.time.LocalDateTime;
import java.util.Locale;
import vn.parindex.shell.DateText;

/** Says until when, with the day of the week, in the middle of a sentence. */
final class Until {

    private Until() {}

    static String words(Locale locale, LocalDateTime due) {
        var text = DateText.of(locale);
        return text.time(due) + ", " + text.weekdayDate(due.toLocalDate());
    }
}
