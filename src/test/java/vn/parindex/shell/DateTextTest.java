package vn.parindex.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateTextTest {

    private static final LocalDateTime DEADLINE = LocalDateTime.of(2023, 2, 24, 17, 0);

    private final DateText vietnamese = DateText.of(Texts.VIETNAMESE);
    private final DateText english = DateText.of(Locale.ENGLISH);

    @Test
    void writesDatesAsOfficialPapersDo() {
        assertThat(vietnamese.dateTime(DEADLINE)).isEqualTo("24/02/2023, 17:00");
        assertThat(english.dateTime(DEADLINE)).isEqualTo("24/02/2023, 17:00");
        assertThat(vietnamese.date(DEADLINE)).isEqualTo("24/02/2023");
        assertThat(vietnamese.time(DEADLINE)).isEqualTo("17:00");
        assertThat(vietnamese.date((LocalDate) null)).isEqualTo("–");
    }

    @Test
    void namesTheDayOfTheWeek() {
        assertThat(vietnamese.weekdayShort(DEADLINE.toLocalDate())).isEqualTo("thứ Sáu 24/02");
        assertThat(vietnamese.clock(LocalDateTime.of(2023, 2, 6, 8, 0))).isEqualTo("Thứ Hai 06/02/2023 08:00");
        assertThat(vietnamese.dayAtHead(LocalDate.of(2023, 2, 26))).isEqualTo("Chủ nhật 26/02/2023");
        assertThat(vietnamese.weekdayDate(LocalDate.of(2023, 2, 26))).isEqualTo("chủ nhật 26/02/2023");
        assertThat(english.clock(LocalDateTime.of(2023, 2, 5, 8, 0))).isEqualTo("Sunday 05/02/2023 08:00");
    }

    @Test
    void countsWorkingDaysInWords() {
        assertThat(vietnamese.workingDaysLeft(3)).isEqualTo("còn 3 ngày làm việc");
        assertThat(vietnamese.workingDaysLeft(0)).isEqualTo("hạn là hôm nay");
        assertThat(vietnamese.workingDaysLeft(-2)).isEqualTo("quá hạn 2 ngày làm việc");
        assertThat(english.workingDaysLeft(1)).isEqualTo("1 working day left");
        assertThat(english.workingDaysLeft(3)).isEqualTo("3 working days left");
    }

    @Test
    void aDeadlineIsTodayUntilItsHourAndOverdueAfterIt() {
        var due = LocalDateTime.of(2023, 2, 28, 17, 0);
        var vietnamese = DateText.of(Locale.forLanguageTag("vi"));
        var english = DateText.of(Locale.ENGLISH);

        assertThat(vietnamese.timeLeft(due, due.minusHours(1), 0)).isEqualTo("hạn là hôm nay");
        assertThat(vietnamese.timeLeft(due, due.plusMinutes(30), 0)).isEqualTo("đã quá hạn");
        assertThat(english.timeLeft(due, due.plusMinutes(30), 0)).isEqualTo("overdue");
        assertThat(english.timeLeft(due, due.plusDays(1), -1)).isEqualTo("1 working day overdue");
        assertThat(english.timeLeft(due, due.minusDays(1), 1)).isEqualTo("1 working day left");
    }
}
