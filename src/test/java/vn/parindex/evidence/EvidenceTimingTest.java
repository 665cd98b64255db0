package vn.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import vn.parindex.shared.AssessmentYear;

class EvidenceTimingTest {

    private static final AssessmentYear YEAR = new AssessmentYear(2022);

    @Example
    void theDayInForceCountsBeforeTheDayOfIssue() {
        assertThat(timing("2021-12-20", "2022-01-01")).isEqualTo(EvidenceTiming.WITHIN);
        assertThat(timing("2022-12-20", "2023-01-01")).isEqualTo(EvidenceTiming.AFTER);
        assertThat(timing("2022-12-20", null)).isEqualTo(EvidenceTiming.WITHIN);
        assertThat(timing("2021-12-31", null)).isEqualTo(EvidenceTiming.BEFORE);
        assertThat(timing(null, null)).isEqualTo(EvidenceTiming.UNKNOWN);
    }

    @Property
    void everyDayLiesInExactlyOneOfThree(@ForAll @DateRange(min = "2012-01-01", max = "2050-12-31") LocalDate day) {
        var timing = EvidenceTiming.of(new Issuance(null, null, null, day), YEAR);

        assertThat(timing == EvidenceTiming.WITHIN).isEqualTo(YEAR.contains(day));
        assertThat(timing == EvidenceTiming.BEFORE).isEqualTo(day.isBefore(LocalDate.of(2022, 1, 1)));
        assertThat(timing == EvidenceTiming.AFTER).isEqualTo(day.isAfter(LocalDate.of(2022, 12, 31)));
    }

    @Example
    void aTextStandsUntilSomebodySaysThatItEnded() {
        assertThat(force(null, null)).isEqualTo(PaperForce.STANDING);
        assertThat(force("2022-12-31", "12/2022/QĐ-UBND")).isEqualTo(PaperForce.STANDING);
        assertThat(force("2022-12-30", null)).isEqualTo(PaperForce.ENDED_WITHIN);
        assertThat(force("2022-01-01", null)).isEqualTo(PaperForce.ENDED_WITHIN);
        assertThat(force("2021-12-31", null)).isEqualTo(PaperForce.ENDED_BEFORE);
        assertThat(force(null, "12/2022/QĐ-UBND")).isEqualTo(PaperForce.REPLACED);
    }

    private static EvidenceTiming timing(String issued, String effective) {
        return EvidenceTiming.of(new Issuance(null, null, day(issued), day(effective)), YEAR);
    }

    private static PaperForce force(String until, String replacedBy) {
        return PaperForce.of(Issuance.UNKNOWN.ended(day(until), replacedBy), YEAR);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
