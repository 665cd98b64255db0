package vn.parindex.appraisal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.cycle.CycleService;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.shell.DateText;
import vn.parindex.shell.DeadlineBadge;

/** What the bar says above an appraiser's grid. */
class BoardBarViewTest extends ViewTest {

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private Cycles cycles;

    @Autowired
    private CycleService service;

    private TestCycle cycle;
    private AgencyId canTho;

    @BeforeEach
    void submit() {
        cycle = flow.appraising(2, "92", "22");
        canTho = flow.agency("92");
    }

    @Test
    void anAgencyWithMoreTimeIsReadWithItsOwnDeadline() {
        var usual = cycles.calendar(cycle.id()).deadline(CycleStep.APPRAISAL);
        var own = usual.plusDays(1);
        ActingOfficer.run(
                cycle.manager(),
                () -> service.extend(cycle.id(), canTho, CycleStep.APPRAISAL, own, "Thêm ngày vì thiên tai."));
        signIn(flow.appraiser("BNV"));

        open(AppraisalNavigation.agency(cycle.id(), canTho));
        assertThat(due()).contains(text(own));

        open(AppraisalNavigation.agency(cycle.id(), flow.agency("22")));
        assertThat(due()).as("the others keep the cycle's").contains(text(usual));
    }

    private static String due() {
        return _get(DeadlineBadge.class).getElement().getTextRecursively();
    }

    private static String text(LocalDateTime due) {
        return DateText.of(Locale.forLanguageTag("vi")).dateTime(due);
    }
}
