package vn.parindex.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HolidayCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 6 * 365;

    private final HolidayCalendar calendar = new HolidayCalendar(HolidayLoader.shipped());

    @Test
    void countsTheDaysToTheSelfAssessmentDeadlineOf2023() {
        assertThat(calendar.between(LocalDate.of(2023, 2, 21), LocalDate.of(2023, 2, 24)))
                .isEqualTo(3);
        assertThat(calendar.between(LocalDate.of(2023, 2, 24), LocalDate.of(2023, 2, 24)))
                .isZero();
        assertThat(calendar.between(LocalDate.of(2023, 2, 27), LocalDate.of(2023, 2, 24)))
                .isEqualTo(-1);
    }

    @Test
    void skipsTheLunarNewYear() {
        assertThat(calendar.plus(LocalDate.of(2023, 1, 19), 1)).isEqualTo(LocalDate.of(2023, 1, 27));
        assertThat(calendar.plus(LocalDate.of(2022, 1, 28), 1)).isEqualTo(LocalDate.of(2022, 2, 7));
        assertThat(calendar.plus(LocalDate.of(2024, 2, 7), 1)).isEqualTo(LocalDate.of(2024, 2, 15));
        assertThat(calendar.plus(LocalDate.of(2025, 1, 24), 1)).isEqualTo(LocalDate.of(2025, 2, 3));
    }

    @Test
    void givesADayInLieuWhenAHolidayFallsOnAWeekend() {
        assertThat(calendar.isWorking(LocalDate.of(2022, 4, 11))).isFalse();
        assertThat(calendar.isWorking(LocalDate.of(2023, 5, 3))).isFalse();
        assertThat(calendar.isWorking(LocalDate.of(2023, 5, 4))).isTrue();
    }

    @Test
    void worksOnASaturdayThatWasSwapped() {
        var saturday = LocalDate.of(2024, 5, 4);

        assertThat(calendar.isWorking(LocalDate.of(2024, 4, 29))).isFalse();
        assertThat(calendar.isWorking(saturday)).isTrue();
        assertThat(calendar.between(LocalDate.of(2024, 5, 3), LocalDate.of(2024, 5, 5)))
                .isEqualTo(1);
        assertThat(calendar.on(saturday)).get().extracting(Holiday::working).isEqualTo(true);
    }

    @Test
    void countsOnlyForward() {
        assertThatThrownBy(() -> calendar.plus(FIRST, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shipsEveryDayOnceAndSwapsOnlyWeekends() {
        var shipped = HolidayLoader.shipped();

        assertThat(new HashSet<>(shipped.stream().map(Holiday::day).toList())).hasSameSizeAs(shipped);
        assertThat(shipped.stream()
                        .filter(Holiday::working)
                        .map(day -> day.day().getDayOfWeek()))
                .isNotEmpty()
                .allMatch(day -> day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY);
        for (int year = 2021; year <= 2026; year++) {
            int assessed = year;
            assertThat(shipped.stream()
                            .filter(day -> day.day().getYear() == assessed)
                            .filter(day -> !day.working() && day.name().en().startsWith("Lunar New Year")))
                    .as("days of the Lunar New Year " + assessed)
                    .hasSizeGreaterThanOrEqualTo(5);
        }
    }

    @Property
    boolean plusAndBetweenAgree(@ForAll @IntRange(max = DAYS) int start, @ForAll @IntRange(max = 200) int days) {
        var from = FIRST.plusDays(start);
        return calendar.between(from, calendar.plus(from, days)) == days;
    }

    @Property
    boolean plusEndsOnAWorkingDay(
            @ForAll @IntRange(max = DAYS) int start, @ForAll @IntRange(min = 1, max = 200) int days) {
        return calendar.isWorking(calendar.plus(FIRST.plusDays(start), days));
    }

    @Property
    boolean spansAddUp(
            @ForAll @IntRange(max = DAYS) int one,
            @ForAll @IntRange(max = DAYS) int two,
            @ForAll @IntRange(max = DAYS) int three) {
        var days =
                List.of(one, two, three).stream().sorted().map(FIRST::plusDays).toList();
        return calendar.between(days.get(0), days.get(2))
                == calendar.between(days.get(0), days.get(1)) + calendar.between(days.get(1), days.get(2));
    }

    @Property
    boolean backwardIsTheOpposite(@ForAll @IntRange(max = DAYS) int one, @ForAll @IntRange(max = DAYS) int two) {
        var from = FIRST.plusDays(one);
        var to = FIRST.plusDays(two);
        return calendar.between(from, to) == -calendar.between(to, from);
    }

    @Property
    boolean countsAsOneByOne(@ForAll @IntRange(max = DAYS) int start, @ForAll @IntRange(max = 400) int length) {
        var from = FIRST.plusDays(start);
        var to = from.plusDays(length);
        return calendar.between(from, to)
                == from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(calendar::isWorking)
                        .count();
    }
}
