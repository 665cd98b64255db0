package vn.parindex.shell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.parindex.shared.TimeLeft;

/** Dates and times as they stand in official papers: 24/02/2023, 17:00. The same order in both languages. */
public final class DateText {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm", Locale.ROOT);

    private final Locale locale;

    private DateText(Locale locale) {
        this.locale = locale;
    }

    public static DateText of(Locale locale) {
        return new DateText(locale);
    }

    /** "24/02/2023". */
    public String date(LocalDate date) {
        return date == null ? PointsFormat.MISSING : DATE.format(date);
    }

    /** "24/02/2023". */
    public String date(LocalDateTime moment) {
        return moment == null ? PointsFormat.MISSING : DATE.format(moment);
    }

    /** "17:00". */
    public String time(LocalDateTime moment) {
        return moment == null ? PointsFormat.MISSING : TIME.format(moment);
    }

    /** "24/02/2023, 17:00". */
    public String dateTime(LocalDateTime moment) {
        return moment == null ? PointsFormat.MISSING : DATE_TIME.format(moment);
    }

    /** "thứ Sáu", to stand inside a sentence. */
    public String weekday(LocalDate date) {
        return Texts.of(locale, "shell.weekday." + date.getDayOfWeek());
    }

    /** "thứ Sáu 24/02", for dates of this year's calendar. */
    public String weekdayShort(LocalDate date) {
        return weekday(date) + " " + SHORT_DATE.format(date);
    }

    /** "thứ Sáu 24/02/2023". */
    public String weekdayDate(LocalDate date) {
        return weekday(date) + " " + DATE.format(date);
    }

    /** "Thứ Sáu 24/02/2023", at the head of a line. */
    public String dayAtHead(LocalDate date) {
        return atHead(weekdayDate(date));
    }

    /** "Thứ Hai 06/02/2023 08:00": a whole moment at the head of a line. */
    public String clock(LocalDateTime moment) {
        return atHead(weekdayDate(moment.toLocalDate()) + " " + TIME.format(moment));
    }

    private String atHead(String text) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** "còn 3 ngày làm việc", "hạn là hôm nay", "đã quá hạn" from its hour on, "quá hạn 2 ngày làm việc". */
    public String timeLeft(TimeLeft left) {
        long days = left.workingDays();
        if (days == 0) {
            return Texts.of(locale, left.over() ? "shell.DateText.passed" : "shell.DateText.today");
        }
        return days > 0
                ? Texts.of(locale, "shell.DateText.left", days)
                : Texts.of(locale, "shell.DateText.over", -days);
    }
}
