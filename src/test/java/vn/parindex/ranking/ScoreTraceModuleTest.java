package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.criteria.LeafId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;

/** What is handed out about a score says what the ledger says, and only to those who may read it. */
class ScoreTraceModuleTest extends IntegrationTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Autowired
    private ResultsFlow flow;

    @Autowired
    private ScorePathService scores;

    @Autowired
    private ScoreLedger ledger;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    private TraceFile export(TestCycle cycle, Officer reader, LeafId leaf) {
        return ActingOfficer.call(reader, () -> scores.export(cycle.id(), cycles.agency("92"), leaf, VIETNAMESE));
    }

    private static List<List<String>> rows(TraceFile file, int place) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            var rows = new ArrayList<List<String>>();
            for (var row : workbook.getSheetAt(place)) {
                var cells = new ArrayList<String>();
                for (var cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                    cells.add(cell.getStringCellValue());
                }
                rows.add(cells);
            }
            return rows;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void theFileSaysWhatTheLedgerSays() {
        var cycle = flow.settled(4, "92", "22");
        flow.survey(cycle, "92=4.5", "22=3");
        flow.compute(cycle);
        flow.submit(cycle);
        flow.approve(cycle.id());
        var file = export(cycle, cycle.manager(), null);

        var recorded = ledger.history(cycle.id(), cycles.agency("92"));
        var history = rows(file, 1);
        assertThat(history.get(0).get(0)).contains("simulated");
        assertThat(history.get(2).get(0)).contains(cycle.set().contentHash());
        assertThat(history.subList(4, history.size())).hasSize(recorded.size());
        var traces = rows(file, 0);
        for (var leaf : cycle.set().leaves()) {
            var inForce = recorded.stream()
                    .filter(entry -> entry.leaf().equals(leaf.id()))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            assertThat(inForce.step()).isEqualTo(LedgerStep.LOCKED);
            assertThat(traces)
                    .anySatisfy(row -> assertThat(row)
                            .contains(
                                    leaf.code(),
                                    "Điểm đang có hiệu lực",
                                    inForce.points().toString().replace('.', ',')));
            assertThat(traces)
                    .anySatisfy(row -> assertThat(row)
                            .contains(leaf.code(), inForce.setHash().substring(0, 12)));
        }
        assertThat(traces).anySatisfy(row -> assertThat(row).contains("Số liệu", "b: Số đúng hạn", "100"));
        assertThat(traces).anySatisfy(row -> assertThat(row).contains("Số liệu", "Đủ"));
        assertThat(traces).anySatisfy(row -> assertThat(row).contains("Các bước tính"));
        assertThat(file.name()).contains("-92-").endsWith("-mo-phong.xlsx");
    }

    @Test
    void oneLeafIsHandedOutAlone() {
        var cycle = flow.submitted();
        var leaf = cycle.set().leaves().get(0);

        var traces = rows(export(cycle, cycle.manager(), leaf.id()), 0);

        assertThat(traces.subList(4, traces.size()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(0)).isEqualTo(leaf.code()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> export(cycle, cycle.manager(), LeafId.next()));
    }

    @Test
    void wordsThatLookLikeFormulasStayWords() {
        var cycle = flow.submitted();
        flow.approve(cycle.id());
        ActingOfficer.run(cycle.manager(), () -> {
            var paths = scores.paths(cycle.id(), cycles.agency("92"));
            var workbook = new vn.parindex.shell.TextWorkbook()
                    .sheet("=1+1", 10)
                    .row("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(1)", "\t=1");
            assertThat(rows(new TraceFile("x", workbook.bytes()), 0).get(0))
                    .containsExactly("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(1)", "\t=1");
            assertThat(paths).isNotEmpty();
        });
    }

    @Test
    void whoMayNotReadThePageGetsNoFile() {
        var cycle = flow.submitted();
        var leader = people.of(cycles.agency("92"), Roles.LEADER);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> export(cycle, leader, null));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> export(cycle, people.of(Roles.ADMINISTRATOR), null));

        flow.approve(cycle.id());
        flow.publish(cycle);
        assertThat(export(cycle, leader, null).content()).isNotEmpty();
        var other = people.of(cycles.agency("22"), Roles.LEADER);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> export(cycle, other, null));
    }
}
