package vn.parindex.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Comparability;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafChange;
import vn.parindex.criteria.LeafPair;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.ledger.Actor;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.NewEntry;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Points;
import vn.parindex.shared.Roles;

/** The year before beside this one: the own answer at once, what others decided when it is final, never another's. */
class LastYearModuleTest extends IntegrationTest {

    private static final Actor APPRAISER = new Actor("bnv.appraiser", "Vụ Cải cách hành chính");

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private TestPeople people;

    @Autowired
    private LastYearService lastYears;

    @Autowired
    private ScoreLedger ledger;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void whatWasSubmittedTheYearBeforeStandsBesideTheAnswer() {
        var before = year(2013);
        testFiles.submit(before.id(), canTho());
        var now = year(2014);
        var leaf = leaf(now, 1);

        var then = lastYear(now, leaf).orElseThrow();

        assertThat(then.cycle().id()).isEqualTo(before.id());
        assertThat(then.comparability()).isEqualTo(Comparability.FULL);
        assertThat(then.content()).isEqualTo(TestFiles.full(leaf));
        assertThat(then.self()).isEqualTo(Points.of("1"));
        assertThat(then.carried()).contains(TestFiles.full(leaf));
        assertThat(then.appraised()).isNull();
        assertThat(then.settled()).isNull();
        assertThat(then.remarks()).isEmpty();
    }

    @Test
    void whatOthersDecidedIsToldOnceItIsLocked() {
        var before = year(2015);
        testFiles.submit(before.id(), canTho());
        var now = year(2016);
        var leaf = leaf(now, 1);
        decide(before, leaf, LedgerStep.APPRAISED, "0.6", "Thiếu số hồ sơ bổ sung quá một lần");
        assertThat(lastYear(now, leaf).orElseThrow().appraised()).isNull();

        jdbc.update(
                "UPDATE cycle_cycle SET status = 'LOCKED' WHERE id = ?",
                before.id().value());

        var then = lastYear(now, leaf).orElseThrow();
        assertThat(then.appraised()).isEqualTo(Points.of("0.6"));
        assertThat(then.settled()).isEqualTo(Points.of("0.6"));
        assertThat(then.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.by()).isEqualTo("Vụ Cải cách hành chính");
            assertThat(remark.words()).isEqualTo("Thiếu số hồ sơ bổ sung quá một lần");
        });
    }

    @Test
    void aFileThatWasNeverSubmittedAndAYearFurtherBackAreNotLastYear() {
        testFiles.fill(year(2017).id(), canTho(), TestFiles::full);
        assertThat(lastYear(year(2018), leaf(year(2018), 0))).isEmpty();

        testFiles.submit(year(2019).id(), canTho());
        var now = year(2021);
        assertThat(lastYear(now, leaf(now, 0))).isEmpty();
    }

    @Test
    void anotherAgencysYearDoesNotExist() {
        var now = year(2014);
        var stranger = people.of(cycles.agency("22"), Roles.OFFICER);
        var leaf = leaf(now, 0);

        assertThatThrownBy(() -> ActingOfficer.call(stranger, () -> lastYears.of(now.id(), canTho(), leaf.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whereTheRuleIsAnotherOneNothingIsCarriedOver() {
        var chosen = new AnswerContent(1, Map.of(), "Một phần", false);

        assertThat(carried(TestLeaves.CHOICE, TestLeaves.RATIO, Comparability.NONE, chosen))
                .isEmpty();
        assertThat(carried(TestLeaves.CHOICE, TestLeaves.CHOICE, Comparability.FULL, chosen))
                .contains(chosen);
        assertThat(carried(TestLeaves.CHOICE, TestLeaves.CHOICE, Comparability.NONE, chosen))
                .isEmpty();
    }

    @Test
    void notApplicableIsCarriedOnlyWhereItMayBeSaid() {
        var no = new AnswerContent(null, Map.of(), "Không có đơn vị này", true);

        assertThat(carried(TestLeaves.MAY_NOT_APPLY, TestLeaves.MAY_NOT_APPLY, Comparability.FULL, no))
                .contains(no);
        assertThat(carried(TestLeaves.MAY_NOT_APPLY, TestLeaves.RATIO, Comparability.FULL, no))
                .isEmpty();
    }

    private static Optional<AnswerContent> carried(Leaf before, Leaf after, Comparability how, AnswerContent content) {
        var changes = how == Comparability.NONE ? Set.of(LeafChange.RERULED) : Set.<LeafChange>of();
        return LastYearReading.carried(new LeafPair(before, after, changes, how), content);
    }

    private void decide(TestCycle in, Leaf leaf, LedgerStep step, String points, String reason) {
        transaction.executeWithoutResult(status -> ledger.append(
                APPRAISER,
                List.of(new NewEntry(in.id(), canTho(), leaf.id(), step, Points.of(points), true, reason, "{}"))));
    }

    private Optional<LastYear> lastYear(TestCycle now, Leaf leaf) {
        return ActingOfficer.call(
                people.of(canTho(), Roles.OFFICER), () -> lastYears.of(now.id(), canTho(), leaf.id()));
    }

    private Leaf leaf(TestCycle in, int number) {
        return testFiles.leaves(in.id(), canTho()).get(number);
    }

    private TestCycle year(int year) {
        return cycles.openOf(year, 10, List.of("BNV", "BTP"), "92");
    }

    private AgencyId canTho() {
        return cycles.agency("92");
    }
}
