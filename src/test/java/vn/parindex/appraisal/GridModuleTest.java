package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.ledger.Actor;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.NewEntry;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Points;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/** The appraiser's grid: what lies on it, in which order, what it costs. */
class GridModuleTest extends IntegrationTest {

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private AppraisalGridService grids;

    @Autowired
    private AppraisalService service;

    @Autowired
    private GridLookService looks;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles files;

    @Autowired
    private TestPeople people;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private ScoreLedger ledger;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcTemplate jdbc;

    private Officer appraiser;

    @BeforeEach
    void appraise() {
        appraiser = flow.appraiser("BNV");
    }

    @Test
    void aGridTakesTheSameStatementsForAnyNumberOfAgenciesAndLeaves() {
        var small = flow.appraising(4, "92", "22");
        var large = flow.appraising(20, "92", "22", "31", "01", "79", "48", "02", "04");

        assertThat(statements(large, leafScope(large)))
                .isEqualTo(statements(small, leafScope(small)))
                .isLessThanOrEqualTo(16);
        assertThat(statements(large, fieldScope(large))).isEqualTo(statements(small, fieldScope(small)));
        assertThat(statements(large, GridScope.agency(flow.agency("92"))))
                .isEqualTo(statements(small, GridScope.agency(flow.agency("92"))));
    }

    @Test
    void agenciesComeInVietnameseOrderAndGroupsWithTheirRegion() {
        var cycle = flow.appraising(4, "22", "48", "92", "01", "79");

        var index = index(cycle, leafScope(cycle));

        assertThat(names(index.lines()))
                .containsExactly("Cần Thơ", "Đà Nẵng", "Hà Nội", "Quảng Ninh", "TP. Hồ Chí Minh");
        var groups = index.view(GridQuery.all(GridSort.AGENCIES, GridGrouping.REGION));
        assertThat(groups)
                .extracting(group -> group.label().vi())
                .containsExactly(
                        "Bắc Trung Bộ và Duyên hải miền Trung",
                        "Đồng bằng sông Cửu Long",
                        "Đồng bằng sông Hồng",
                        "Đông Nam Bộ");
        assertThat(groups.stream().mapToInt(group -> group.lines().size()).sum())
                .isEqualTo(5);
    }

    @Test
    void aFieldHasEveryLeafOfEveryAgencyAndAnAgencyOnlyTheMinistrysOwn() {
        var cycle = flow.appraising(10, "92", "22");

        var field = index(cycle, fieldScope(cycle));
        assertThat(field.lines()).hasSize(10);
        assertThat(field.view(GridQuery.all(GridSort.AGENCIES, GridGrouping.LEAF)))
                .extracting(group -> group.label().vi())
                .containsExactly("1.1 Mục 1.1", "1.2 Mục 1.2", "1.3 Mục 1.3", "1.4 Mục 1.4", "1.5 Mục 1.5");

        var agency = index(cycle, GridScope.agency(flow.agency("92")));
        assertThat(agency.lines())
                .extracting(line -> line.leaf().code())
                .containsExactly("1.1", "1.2", "1.3", "1.4", "1.5");
    }

    @Test
    void filtersCountAndNarrow() {
        var cycle = flow.appraising(4, "92", "22");
        flow.change(cycle.id(), flow.agency("92"), "1.1", "0.5");
        var ask = flow.finding(cycle.id(), flow.agency("22"), "1.1");
        ActingOfficer.run(appraiser, () -> service.ask(ask.id(), ask.version(), AppraisalFlow.REASON));

        var index = index(cycle, fieldScope(cycle));

        assertThat(index.counts())
                .containsEntry(FindingFilter.ALL, 4)
                .containsEntry(FindingFilter.UNDECIDED, 2)
                .containsEntry(FindingFilter.CHANGED, 1)
                .containsEntry(FindingFilter.ASKED, 1)
                .containsEntry(FindingFilter.NO_EVIDENCE, 4);
        assertThat(index.decided()).isEqualTo(2);
        assertThat(index.clear()).as("nothing is proved").isEmpty();
        assertThat(index.doubtful())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.doubts()).containsExactly(Doubt.NO_EVIDENCE));
        var changed = view(index, query().filtered(FindingFilter.CHANGED));
        assertThat(changed).singleElement().satisfies(line -> {
            assertThat(line.decided()).isEqualTo(Points.of("0.5"));
            assertThat(line.difference().orElseThrow().value()).isEqualByComparingTo("-0.5");
        });
    }

    @Test
    void wordsAreFoundInNamesAndExplanationsWithoutTheirMarks() {
        var cycle = cycles.open(4, "92", "22");
        files.submit(
                cycle.id(),
                flow.agency("92"),
                leaf -> TestFiles.full(leaf).explained("Hồ sơ trễ hạn 100% ở huyện đảo"));
        files.submit(cycle.id(), flow.agency("22"));
        jobs.runAll();
        var index = index(cycle, fieldScope(cycle));

        assertThat(found(cycle, index, "tre han")).containsOnly("Cần Thơ");
        assertThat(found(cycle, index, "Ở huyện Đ")).containsOnly("Cần Thơ");
        assertThat(found(cycle, index, "quang ninh")).containsOnly("Quảng Ninh");
        assertThat(found(cycle, index, "100%")).containsOnly("Cần Thơ");
        assertThat(found(cycle, index, "1%_")).isEmpty();
    }

    @Test
    void numbersSortByValueWithWhatIsMissingFirst() {
        var cycle = cycles.open(4, "92", "22", "01");
        submit(cycle, "92", "100", "1000");
        submit(cycle, "22", "95", "99");
        submit(cycle, "01", "99", "100");
        jobs.runAll();
        var index = index(cycle, GridScope.leaf(leaf(cycle, "1.2").id()));

        assertThat(names(view(index, query().sorted(new GridSort(GridSort.By.FIGURE, "a", true)))))
                .containsExactly("Cần Thơ", "Hà Nội", "Quảng Ninh");
        assertThat(names(view(index, query().sorted(GridSort.of(GridSort.By.SHARE)))))
                .containsExactly("Cần Thơ", "Quảng Ninh", "Hà Nội");
        assertThat(names(view(index, query().sorted(GridSort.of(GridSort.By.LAST_YEAR)))))
                .as("nothing to sort by: the directory's order")
                .containsExactly("Cần Thơ", "Hà Nội", "Quảng Ninh");
    }

    @Test
    void lastYearsLockedPointsStandBesideAndMakeADoubtWhenFar() {
        var before = cycles.openOf(2014, 4, List.of("BNV", "BTP"), "92", "22");
        lock(before, "92", "0.1");
        lock(before, "22", "0.9");
        var cycle = cycles.openOf(2015, 4, List.of("BNV", "BTP"), "92", "22");
        files.submit(cycle.id(), flow.agency("92"));
        files.submit(cycle.id(), flow.agency("22"));
        jobs.runAll();

        var index = index(cycle, leafScope(cycle));

        assertThat(index.lines())
                .satisfiesExactly(
                        canTho -> {
                            assertThat(canTho.lastYear().points()).isEqualTo(Points.of("0.1"));
                            assertThat(canTho.doubts()).contains(Doubt.FAR_FROM_LAST_YEAR);
                        },
                        quangNinh -> {
                            assertThat(quangNinh.sinceLastYear().orElseThrow().value())
                                    .isEqualByComparingTo("0.1");
                            assertThat(quangNinh.doubts()).doesNotContain(Doubt.FAR_FROM_LAST_YEAR);
                        });
        assertThat(index.counts()).containsEntry(FindingFilter.FAR_FROM_LAST_YEAR, 1);
        var rows = ActingOfficer.call(appraiser, () -> grids.rows(cycle.id(), index.lines()));
        assertThat(rows.get(0).doubts()).isEqualTo(index.lines().get(0).doubts());
    }

    @Test
    void onlyTheOwnDeskIsRead() {
        var cycle = flow.appraising(4, "92");
        var lines = index(cycle, fieldScope(cycle)).lines();

        for (var stranger : List.of(flow.appraiser("BTP"), flow.appraiser("BTC"), flow.coordinator("92"))) {
            assertThat(ActingOfficer.call(stranger, () -> grids.index(cycle.id(), fieldScope(cycle)))
                            .lines())
                    .isEmpty();
            assertThat(ActingOfficer.call(stranger, () -> grids.rows(cycle.id(), lines)))
                    .isEmpty();
        }
        var foreign = new GridScope(GridScope.Kind.FIELD, LeafId.next().value());
        assertThatThrownBy(() -> index(cycle, foreign)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void eachPersonsLookIsRemembered() {
        var first = people.of(flow.agency("BNV"), Roles.APPRAISER);
        var second = people.of(flow.agency("BNV"), Roles.APPRAISER);
        var look = new GridLook(List.of("SELF", "DECISION"), GridGrouping.REGION);

        ActingOfficer.run(
                first, () -> looks.keep(GridScope.Kind.LEAF, new GridLook(List.of("FLAGS"), GridGrouping.NONE)));
        ActingOfficer.run(first, () -> looks.keep(GridScope.Kind.LEAF, look));

        assertThat(ActingOfficer.call(first, () -> looks.own(GridScope.Kind.LEAF)))
                .contains(look);
        assertThat(ActingOfficer.call(first, () -> looks.own(GridScope.Kind.FIELD)))
                .isEmpty();
        assertThat(ActingOfficer.call(second, () -> looks.own(GridScope.Kind.LEAF)))
                .isEmpty();
    }

    private void submit(TestCycle cycle, String agency, String b, String a) {
        files.submit(
                cycle.id(),
                flow.agency(agency),
                leaf -> leaf.rule().variables().isEmpty()
                        ? TestFiles.full(leaf)
                        : TestFiles.figures(b, a).explained("Đã thực hiện"));
    }

    private void lock(TestCycle cycle, String agency, String points) {
        var entries = flow.leaves(cycle.id(), flow.agency(agency)).stream()
                .map(leaf -> locked(cycle.id(), flow.agency(agency), leaf, points))
                .toList();
        transaction.executeWithoutResult(status -> ledger.append(new Actor("test", "Thử"), entries));
        jdbc.update(
                "UPDATE cycle_cycle SET status = 'PUBLISHED' WHERE id = ?",
                cycle.id().value());
    }

    private static NewEntry locked(CycleId cycle, AgencyId agency, Leaf leaf, String points) {
        return new NewEntry(cycle, agency, leaf.id(), LedgerStep.LOCKED, Points.of(points), true, null, "{}");
    }

    private List<String> found(TestCycle cycle, GridIndex index, String words) {
        Set<UUID> saying = ActingOfficer.call(appraiser, () -> grids.saying(cycle.id(), fieldScope(cycle), words));
        return names(view(index, query().searched(words, saying)));
    }

    private long statements(TestCycle cycle, GridScope scope) {
        index(cycle, scope);
        return ActingOfficer.call(
                appraiser,
                () -> statements.of(() ->
                        grids.rows(cycle.id(), grids.index(cycle.id(), scope).lines())));
    }

    private GridIndex index(TestCycle cycle, GridScope scope) {
        return ActingOfficer.call(appraiser, () -> grids.index(cycle.id(), scope));
    }

    private static GridQuery query() {
        return GridQuery.all(GridSort.AGENCIES, GridGrouping.NONE);
    }

    private static List<GridLine> view(GridIndex index, GridQuery query) {
        return index.view(query).get(0).lines();
    }

    private static List<String> names(List<GridLine> lines) {
        return lines.stream().map(line -> line.agency().shortName().vi()).toList();
    }

    private static Leaf leaf(TestCycle cycle, String code) {
        return cycle.set().leafByCode(code).orElseThrow();
    }

    private static GridScope leafScope(TestCycle cycle) {
        return GridScope.leaf(leaf(cycle, "1.2").id());
    }

    private static GridScope fieldScope(TestCycle cycle) {
        return GridScope.field(leaf(cycle, "1.2").fieldId());
    }
}
