package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

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

            ActingOfficer.run(cycle.manager(), () -> holidays.declare(holidays.preview(changes)));

            var after = queries.last(appraiser, finding);
            assertThat(after.due())
                    .isEqualTo(days.plus(before.due().toLocalDate(), 1).atTime(17, 0));
            assertThat(after.extensions())
                    .singleElement()
                    .satisfies(given -> assertThat(given.reason()).isEqualTo("Thông báo 5034/TB-BLĐTBXH"));
        });
    }
}
