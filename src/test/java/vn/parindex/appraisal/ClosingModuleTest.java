package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.NotFoundException;

/** Closing the appraisals of many files at once. */
class ClosingModuleTest extends IntegrationTest {

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private AppraisalService service;

    @Autowired
    private AppraisalOverview overview;

    @Autowired
    private AssignmentStage stage;

    @Autowired
    private ScoreLedger ledger;

    private TestCycle cycle;
    private Officer appraiser;

    @BeforeEach
    void threeFilesOfWhichTwoAreComplete() {
        cycle = flow.appraising(4, "92", "22", "79");
        appraiser = flow.appraiser("BNV");
        keepAll("92");
        keepAll("22");
    }

    @Test
    void whatIsCompleteIsClosedAndTheRestIsNamed() {
        var done = closeAll();

        assertThat(done.closed()).containsExactlyInAnyOrder(flow.agency("92"), flow.agency("22"));
        assertThat(done.skipped()).containsExactly(flow.agency("79"));
        assertThat(files())
                .filteredOn(row -> row.status() == AppraisalStatus.CLOSED)
                .hasSize(2);
        assertThat(ledger.latest(cycle.id(), flow.agency("22")).values())
                .filteredOn(entry -> entry.step() == LedgerStep.APPRAISED)
                .hasSize(2);
        assertThat(ledger.latest(cycle.id(), flow.agency("79")).values())
                .noneMatch(entry -> entry.step() == LedgerStep.APPRAISED);
    }

    @Test
    void whatSomebodyClosedMeanwhileIsLeftAlone() {
        assertThat(closeAll().closed()).hasSize(2);

        var again = closeAll();

        assertThat(again.closed()).isEmpty();
        assertThat(again.skipped()).hasSize(3);
    }

    @Test
    void aStrangersFileAmongThemClosesNone() {
        var mine = files().stream().map(AppraisalRow::id);
        var others = ActingOfficer.call(flow.appraiser("BTP"), () -> overview.files(cycle.id())).stream()
                .map(AppraisalRow::id);
        var both = Stream.concat(mine, others).toList();

        assertThatThrownBy(() -> ActingOfficer.run(appraiser, () -> service.closeMany(both)))
                .isInstanceOf(NotFoundException.class);

        assertThat(files()).allMatch(row -> row.status() == AppraisalStatus.OPEN);
    }

    @Test
    void whatClosingWritesIsCountedOnAllDesksAndOnlyWhereNothingIsMissing() {
        stage.open(cycle);
        stage.give(Piece.of(finding("92", "1.1").leaf()), stage.one());
        var asked = finding("92", "1.1");
        ActingOfficer.run(stage.one(), () -> service.ask(asked.id(), asked.version(), AppraisalFlow.REASON));
        var ids = files().stream().map(AppraisalRow::id).toList();

        var counts = ActingOfficer.call(stage.other(), () -> overview.closing(ids));

        assertThat(counts)
                .as("the leaf on the colleague's desk is closed with the rest")
                .containsEntry(asked.appraisal(), new ClosingCounts(2, 0, 1));
        assertThat(counts).as("the third file is not complete").hasSize(2);
        assertThat(ActingOfficer.call(flow.appraiser("BTP"), () -> overview.closing(ids)))
                .as("no other ministry counts them")
                .isEmpty();
    }

    private FindingDetails finding(String agency, String code) {
        return flow.finding(cycle.id(), flow.agency(agency), code);
    }

    private ClosedMany closeAll() {
        var ids = files().stream().map(AppraisalRow::id).toList();
        return ActingOfficer.call(appraiser, () -> service.closeMany(ids));
    }

    private List<AppraisalRow> files() {
        return ActingOfficer.call(appraiser, () -> overview.files(cycle.id()));
    }

    private void keepAll(String code) {
        var own = files().stream()
                .filter(row -> row.agency().equals(flow.agency(code)))
                .findFirst()
                .orElseThrow();
        var open = flow.findings(cycle.id(), flow.agency(code)).stream()
                .filter(finding -> finding.appraisal().equals(own.id()))
                .collect(Collectors.toMap(FindingDetails::id, FindingDetails::version));
        ActingOfficer.run(appraiser, () -> service.keepMany(open));
    }
}
