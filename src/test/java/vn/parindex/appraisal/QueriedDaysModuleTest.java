package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.cycle.Holiday;
import vn.parindex.cycle.HolidayChanges;
import vn.parindex.cycle.HolidayService;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.RefusedException;

/** A day off that is declared while the agency is being asked; everything is rolled back. */
class QueriedDaysModuleTest extends IntegrationTest {

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private QueryFlow queries;

    @Autowired
    private HolidayService holidays;

    @Autowired
    private WorkingDays days;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aDayOffInsideTheWindowIsGivenBack() {
        var cycle = flow.appraising(4, "92", "22");
        var canTho = flow.agency("92");
        var appraiser = flow.appraiser("BNV");
        var finding = flow.finding(cycle.id(), canTho, "1.1").id();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            queries.ask(appraiser, finding);
            var before = queries.last(appraiser, finding);
            var off = days.plus(before.asked().at().toLocalDate(), 2);
            var changes = new HolidayChanges(
                    List.of(new Holiday(off, new LocalizedText("Nghỉ thử", "Trial day off"), false)),
                    Set.of(),
                    "Thông báo 5034/TB-BLĐTBXH");

            var plan = ActingOfficer.call(cycle.manager(), () -> holidays.preview(changes));
            assertThat(queries.last(appraiser, finding).due())
                    .as("seen, not done")
                    .isEqualTo(before.due());
            ActingOfficer.run(cycle.manager(), () -> holidays.declare(plan));

            var after = queries.last(appraiser, finding);
            assertThat(after.due())
                    .isEqualTo(days.plus(before.due().toLocalDate(), 1).atTime(17, 0));
            assertThat(plan.windows())
                    .filteredOn(move -> move.id().equals(before.id().value()))
                    .singleElement()
                    .satisfies(move -> {
                        assertThat(move.cycle()).isEqualTo(cycle.id());
                        assertThat(move.agency()).isEqualTo(canTho);
                        assertThat(move.what().vi()).startsWith("1.1 ");
                        assertThat(move.from()).isEqualTo(before.due());
                        assertThat(move.to()).isEqualTo(after.due());
                    });
            assertThat(after.extensions())
                    .singleElement()
                    .satisfies(given -> assertThat(given.reason()).isEqualTo("Thông báo 5034/TB-BLĐTBXH"));
        });
    }

    @Test
    void whatMovedSinceThePreviewIsToBeLookedAtAgain() {
        var cycle = flow.appraising(4, "92", "22");
        var appraiser = flow.appraiser("BNV");
        var finding = flow.finding(cycle.id(), flow.agency("92"), "1.1").id();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var off = days.plus(LocalDate.now(clock), 2);
            var changes = new HolidayChanges(
                    List.of(new Holiday(off, new LocalizedText("Nghỉ thử", "Trial day off"), false)),
                    Set.of(),
                    "Thông báo 5034/TB-BLĐTBXH");
            var plan = ActingOfficer.call(cycle.manager(), () -> holidays.preview(changes));
            queries.ask(appraiser, finding);

            assertThatThrownBy(() -> ActingOfficer.run(cycle.manager(), () -> holidays.declare(plan)))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("holidayPlanOld");
        });
    }
}
