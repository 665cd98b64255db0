package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.criteria.CriteriaDraftService;
import vn.parindex.criteria.DraftDetails;
import vn.parindex.criteria.LeafChange;
import vn.parindex.criteria.SetComparisonService;
import vn.parindex.criteria.SetId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.shared.Roles;

/** A locked year under a draft, with the real ledger. */
class ReplayModuleTest extends IntegrationTest {

    @Autowired
    private ResultsFlow flow;

    @Autowired
    private CriteriaDraftService drafts;

    @Autowired
    private SetComparisonService comparisons;

    @Autowired
    private RankingService rankings;

    @Autowired
    private TestPeople people;

    private TestCycle locked() {
        var cycle = flow.submitted();
        flow.approve(cycle.id());
        return cycle;
    }

    private SetId next(TestCycle cycle) {
        return ActingOfficer.call(
                cycle.manager(), () -> drafts.beginNextVersion(cycle.set().id()));
    }

    private void change(TestCycle cycle, SetId draft, String code, Map<String, String> cells) {
        ActingOfficer.run(cycle.manager(), () -> {
            var row = details(draft).rows().stream()
                    .filter(candidate -> candidate.code().equals(code))
                    .findFirst()
                    .orElseThrow();
            drafts.changeRow(draft, row.id(), row.version(), cells);
        });
    }

    private DraftDetails details(SetId draft) {
        return drafts.details(draft);
    }

    @Test
    void anUnchangedVersionGivesTheRankingThatWasLocked() {
        var cycle = locked();
        var draft = next(cycle);

        ActingOfficer.run(cycle.manager(), () -> {
            var compared = comparisons.compare(draft, null).orElseThrow();
            var report = comparisons.replay(draft, null).orElseThrow();

            assertThat(compared.comparison().pairs()).allMatch(pair -> pair.isSame());
            assertThat(report.coverage()).isEqualByComparingTo("100");
            assertThat(report.otherRank()).isZero();
            var ranked = rankings.rankings(cycle.id()).get(0).rows().stream()
                    .collect(Collectors.toMap(row -> row.agency().id(), row -> row));
            assertThat(report.agencies()).hasSize(2).allSatisfy(row -> {
                var known = ranked.get(row.agency());
                assertThat(row.before().forRanking()).isEqualTo(known.index().forRanking());
                assertThat(row.after().forRanking()).isEqualTo(known.index().forRanking());
                assertThat(row.rankAfter()).isEqualTo(known.rank());
            });
        });
    }

    @Test
    void anotherRuleIsFedWithWhatWasRecorded() {
        var cycle = locked();
        var draft = next(cycle);
        change(cycle, draft, "1.1", Map.of("options", "0 | Không | No\n1 | Một phần | In part\n0.5 | Đủ | In full"));

        ActingOfficer.run(cycle.manager(), () -> {
            var report = comparisons.replay(draft, null).orElseThrow();
            var leaf = report.leaves().stream()
                    .filter(row -> row.pair().leaf().code().equals("1.1"))
                    .findFirst()
                    .orElseThrow();

            assertThat(leaf.pair().has(LeafChange.RERULED)).isTrue();
            assertThat(leaf.anew()).isEqualTo(2);
            assertThat(leaf.down()).isEqualTo(2);
            assertThat(leaf.meanAfter()).isEqualByComparingTo("50");
            assertThat(report.lower()).isEqualTo(2);
        });
    }

    @Test
    void theFileHoldsNoFormulaAndSaysWhatIsInvented() {
        var cycle = locked();
        var draft = next(cycle);
        change(cycle, draft, "1.1", Map.of("name_vi", "=HYPERLINK(\"http://x\")", "name_en", "@SUM(1)"));

        var file =
                ActingOfficer.call(cycle.manager(), () -> comparisons.export(draft, null, Locale.forLanguageTag("vi")));

        assertThat(file.name()).endsWith("-mo-phong.xlsx");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(5);
            boolean found = false;
            for (var sheet : workbook) {
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).contains("simulated");
                for (var row : sheet) {
                    for (var cell : row) {
                        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                        found |= cell.getStringCellValue().startsWith("=HYPERLINK");
                    }
                }
            }
            assertThat(found).isTrue();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void onlyThoseWhoWriteOrAuditSetsCompareThem() {
        var cycle = locked();
        var set = cycle.set().id();
        for (var role : new String[] {Roles.APPRAISER, Roles.OFFICER, Roles.ADMINISTRATOR}) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> ActingOfficer.run(people.of(role), () -> comparisons.replay(set, null)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() ->
                            ActingOfficer.run(people.of(role), () -> comparisons.export(set, null, Locale.ENGLISH)));
        }
        ActingOfficer.run(people.of(Roles.AUDITOR), () -> comparisons.replay(set, set));
    }
}
