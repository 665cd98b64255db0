package vn.parindex.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.RefusedException;

class ExtensionRulesTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2023, 2, 20, 9, 0);
    private static final String REASON = "Mất điện toàn tỉnh trong hai ngày";

    private final AgencyId agency = AgencyId.next();
    private final AgencyId other = AgencyId.next();

    @Test
    void acceptsALaterDeadlineWithAReason() {
        assertThat(rules().check(agency, CycleStep.SELF_ASSESSMENT, day(3, 1), "  " + REASON + " "))
                .isEqualTo(REASON);
    }

    @Test
    void refusesWhatGivesNoMoreTime() {
        assertRefused(CycleStep.SELF_ASSESSMENT, day(2, 24), REASON, "cycle.refusal.dueNotLater");
        assertRefused(CycleStep.SELF_ASSESSMENT, day(2, 19), REASON, "cycle.refusal.dueInThePast");
        assertRefused(CycleStep.SELF_ASSESSMENT, null, REASON, "cycle.refusal.dueMissing");
    }

    @Test
    void refusesToRunIntoTheNextStep() {
        assertRefused(CycleStep.SELF_ASSESSMENT, day(3, 17), REASON, "cycle.refusal.dueAfterNextStep");
    }

    @Test
    void refusesToMovePublicationForOneAgency() {
        assertRefused(CycleStep.PUBLICATION, day(5, 1), REASON, "cycle.refusal.stepNotExtendable");
    }

    @Test
    void asksForAReason() {
        assertRefused(CycleStep.SELF_ASSESSMENT, day(3, 1), "  Bận  ", "cycle.refusal.reasonTooShort");
        assertRefused(CycleStep.SELF_ASSESSMENT, day(3, 1), null, "cycle.refusal.reasonTooShort");
        assertRefused(CycleStep.SELF_ASSESSMENT, day(3, 1), "x".repeat(2001), "cycle.refusal.reasonTooLong");
    }

    @Test
    void theLatestExtensionOfTheAgencyIsInForce() {
        var calendar =
                calendar(extension(agency, day(3, 1)), extension(other, day(3, 8)), extension(agency, day(3, 3)));

        assertThat(calendar.deadline(agency, CycleStep.SELF_ASSESSMENT)).isEqualTo(day(3, 3));
        assertThat(calendar.deadline(other, CycleStep.SELF_ASSESSMENT)).isEqualTo(day(3, 8));
        assertThat(calendar.deadline(AgencyId.next(), CycleStep.SELF_ASSESSMENT))
                .isEqualTo(day(2, 24));
        assertThat(calendar.deadline(agency, CycleStep.APPRAISAL)).isEqualTo(day(3, 17));
        assertThatThrownBy(() ->
                        new ExtensionRules(calendar, NOW).check(agency, CycleStep.SELF_ASSESSMENT, day(3, 2), REASON))
                .hasMessageContaining("dueNotLater");
    }

    private void assertRefused(CycleStep step, LocalDateTime due, String reason, String key) {
        assertThatThrownBy(() -> rules().check(agency, step, due, reason))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static ExtensionRules rules() {
        return new ExtensionRules(calendar(), NOW);
    }

    private static CycleCalendar calendar(Extension... extensions) {
        var deadlines = new EnumMap<CycleStep, LocalDateTime>(CycleStep.class);
        deadlines.put(CycleStep.SELF_ASSESSMENT, day(2, 24));
        deadlines.put(CycleStep.APPRAISAL, day(3, 17));
        deadlines.put(CycleStep.CLARIFICATION, day(3, 24));
        deadlines.put(CycleStep.SECOND_DECISION, day(3, 29));
        deadlines.put(CycleStep.COUNCIL, day(4, 4));
        deadlines.put(CycleStep.PUBLICATION, day(4, 19));
        return new CycleCalendar(deadlines, List.of(extensions));
    }

    private static Extension extension(AgencyId agency, LocalDateTime due) {
        return new Extension(agency, CycleStep.SELF_ASSESSMENT, due, REASON, "moha.manager", "Người quản lý", NOW);
    }

    private static LocalDateTime day(int month, int day) {
        return LocalDateTime.of(2023, month, day, 17, 0);
    }
}
