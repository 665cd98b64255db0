package vn.parindex.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.DeadlineRuleService;
import vn.parindex.cycle.DeadlineRules;
import vn.parindex.cycle.LateFiles;
import vn.parindex.identity.ActingOfficer;

/** What becomes of a file after its deadline, as its cycle says; the clock is moved past it. */
class LateFileModuleTest extends IntegrationTest {

    @Autowired
    private DeadlineRuleService rules;

    @Autowired
    private Cycles cycles;

    @Autowired
    private TestCycles testCycles;

    @Autowired
    private Clock clock;

    private TestCycle cycle;
    private AgencyId agency;

    @BeforeEach
    void open() {
        cycle = testCycles.openOf(2017, 2, List.of("BNV"), "42");
        agency = testCycles.agency("42");
    }

    @Test
    void aFileClosesAtItsDeadlineUnlessTheCycleTakesLateOnes() {
        var late = after(CycleStep.SELF_ASSESSMENT);

        assertThatThrownBy(() -> late.refuseUnlessOpen(cycle.id(), agency)).isInstanceOf(FileClosedException.class);

        take();

        late.refuseUnlessOpen(cycle.id(), agency);
        assertThatThrownBy(() -> late.refuseUnlessInTime(cycle.id(), agency))
                .as("what was submitted is not taken back late")
                .isInstanceOf(FileClosedException.class);
    }

    @Test
    void aLateFileIsTakenNoLongerThanTheAppraisalRuns() {
        take();

        var tooLate = after(CycleStep.APPRAISAL);

        assertThatThrownBy(() -> tooLate.refuseUnlessOpen(cycle.id(), agency)).isInstanceOf(FileClosedException.class);
    }

    @Test
    void theSettingIsReadBackAsItWasWritten() {
        assertThat(rules.of(cycle.id())).isEqualTo(DeadlineRules.DEFAULT);

        take();

        assertThat(rules.of(cycle.id())).isEqualTo(new DeadlineRules(List.of(7, 1), LateFiles.ACCEPT));
    }

    private void take() {
        ActingOfficer.run(
                cycle.manager(), () -> rules.change(cycle.id(), new DeadlineRules(List.of(1, 7), LateFiles.ACCEPT)));
    }

    private WritingWindow after(CycleStep step) {
        var due = cycles.calendar(cycle.id()).deadline(agency, step);
        var there = Duration.between(LocalDateTime.now(clock), due).plusMinutes(1);
        return new WritingWindow(cycles, rules, Clock.offset(clock, there));
    }
}
