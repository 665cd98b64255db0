package vn.parindex.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.parindex.shared.TimeLeft;

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
        assertThat(vietnamese.timeLeft(new TimeLeft(3, false))).isEqualTo("còn 3 ngày làm việc");
        assertThat(vietnamese.timeLeft(new TimeLeft(0, false))).isEqualTo("hạn là hôm nay");
        assertThat(vietnamese.timeLeft(new TimeLeft(-2, true))).isEqualTo("quá hạn 2 ngày làm việc");
        assertThat(english.timeLeft(new TimeLeft(1, false))).isEqualTo("1 working day left");
        assertThat(english.timeLeft(new TimeLeft(3, false))).isEqualTo("3 working days left");
    }

    @Test
    void aDeadlineIsOverdueFromItsHourOn() {
        assertThat(vietnamese.timeLeft(new TimeLeft(0, true))).isEqualTo("đã quá hạn");
        assertThat(english.timeLeft(new TimeLeft(0, true))).isEqualTo("overdue");
        assertThat(english.timeLeft(new TimeLeft(-1, true))).isEqualTo("1 working day overdue");
    }
}
