package vn.parindex.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.shared.LocalizedText;

/** February 2023: the 6th is a Monday, the 10th a Friday. */
class DeadlineShiftTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2023, 2, 6, 8, 0);

    @Test
    void aDayOffBeforeTheDeadlineGivesTheDayBack() {
        assertThat(shift(off(8)).move(at(10))).isEqualTo(at(13));
    }

    @Test
    void aDeadlineOnADayOffGoesToTheNextWorkingDay() {
        assertThat(shift(off(10)).move(at(10))).isEqualTo(at(13));
    }

    @Test
    void aDeadlineBeforeTheDayOffStays() {
        assertThat(shift(off(9)).move(at(8))).isEqualTo(at(8));
    }

    @Test
    void aSaturdayWorkedInExchangeMakesUpForTheDayOff() {
        assertThat(shift(off(13), worked(11)).move(at(14))).isEqualTo(at(14));
    }

    @Test
    void aDeadlineOnAnExchangedDayOffStillFallsOnAWorkingDay() {
        assertThat(shift(off(17), worked(11)).move(at(17))).isEqualTo(at(20));
    }

    @Test
    void daysWorkedNeverTakeTimeAway() {
        assertThat(shift(worked(11)).move(at(15))).isEqualTo(at(15));
    }

    @Test
    void aDayOffAtAWeekendMovesNothing() {
        assertThat(shift(off(11)).move(at(15))).isEqualTo(at(15));
    }

    @Test
    void whatIsPastStays() {
        var past = NOW.minusHours(1);
        assertThat(shift(off(6)).move(past)).isEqualTo(past);
    }

    @Test
    void todayOffMovesTheDeadlineOfToday() {
        assertThat(shift(off(6)).move(at(6))).isEqualTo(at(7));
    }

    @Test
    void aWholeWeekOffMovesByAWeek() {
        var tet = Stream.of(13, 14, 15, 16, 17).map(DeadlineShiftTest::off).toArray(Holiday[]::new);

        assertThat(shift(tet).move(at(15))).isEqualTo(at(22));
        assertThat(shift(tet).move(at(20))).isEqualTo(at(27));
    }

    @Test
    void twoStepsNeverEndAtOnce() {
        var saturday = LocalDateTime.of(2023, 2, 11, 17, 0);
        var shift = shift(off(10));

        assertThat(shift.moveAfter(shift.move(at(10)), saturday)).isEqualTo(at(14));
    }

    private static DeadlineShift shift(Holiday... declared) {
        var before = new HolidayCalendar(List.of());
        return new DeadlineShift(
                before, before.with(new HolidayChanges(List.of(declared), Set.of(), "Thông báo thử")), NOW);
    }

    private static LocalDateTime at(int day) {
        return LocalDateTime.of(2023, 2, day, 17, 0);
    }

    private static Holiday off(int day) {
        return new Holiday(LocalDate.of(2023, 2, day), new LocalizedText("Nghỉ", "Off"), false);
    }

    private static Holiday worked(int day) {
        return new Holiday(LocalDate.of(2023, 2, day), new LocalizedText("Làm bù", "Worked"), true);
    }
}
