package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.parindex.appraisal.ClarifyingStage.act;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.TestPeople;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/** What an agency contests or answers is decided again, by whoever has the leaf, and only that. */
class SecondDecisionModuleTest extends IntegrationTest {

    private static final String REASON = AppraisalFlow.REASON;

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private TestPeople people;

    @Autowired
    private ClarificationService service;

    @Autowired
    private SecondDecisionService second;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private AppraisalOverview overview;

    @Autowired
    private ScoreLedger ledger;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private ClarifyingStage stage;

    @BeforeEach
    void appraise() {
        stage.appraise();
    }

    @Test
    void aContestedLeafIsDecidedAgainTheRestIsFinal() {
        stage.clarifying();
        stage.contest("1.1");
        act(
                stage.coordinator(),
                () -> service.accept(
                        stage.finding("1.2").id(), stage.finding("1.2").version()));
        stage.finish();

        var appraiser = flow.appraiser("BNV");
        var again =
                ActingOfficer.call(appraiser, () -> second.details(stage.cycle().id(), stage.canTho()));
        assertThat(again.isOpen()).isTrue();
        assertThat(again.leaves()).extracting(leaf -> leaf.leaf().code()).containsExactly("1.1");
        assertThatThrownBy(() -> act(appraiser, () -> stage.decideAgain("1.2", SecondChoice.KEEP, null)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> act(appraiser, () -> second.closeAgain(again.appraisal())))
                .isInstanceOf(RefusedException.class);

        act(appraiser, () -> stage.decideAgain("1.1", SecondChoice.OTHER, "0.75"));
        act(appraiser, () -> second.closeAgain(again.appraisal()));
        jobs.runAll();

        var entry = ledger.latest(stage.cycle().id(), stage.canTho())
                .get(stage.finding("1.1").leaf());
        assertThat(entry.step()).isEqualTo(LedgerStep.DECIDED_AGAIN);
        assertThat(entry.points()).isEqualTo(Points.of("0.75"));
        assertThat(entry.basis()).contains("\"grounds\":\"" + REASON, "\"second\":{");
        assertThat(ledger.latest(stage.cycle().id(), stage.canTho())
                        .get(stage.finding("1.2").leaf())
                        .step())
                .isEqualTo(LedgerStep.APPRAISED);
    }

    @Test
    void eachSideReadsTheOthersWordOnlyWhenItIsFinished() {
        stage.clarifying();
        stage.contest("1.1");
        var appraiser = flow.appraiser("BNV");
        var early =
                ActingOfficer.call(appraiser, () -> second.details(stage.cycle().id(), stage.canTho()));
        assertThat(early.leaves()).isEmpty();
        assertThat(early.elsewhere()).isZero();
        assertThat(returned(appraiser)).isZero();
        stage.finish();
        assertThat(returned(appraiser)).isEqualTo(1);

        act(appraiser, () -> stage.decideAgain("1.1", SecondChoice.OTHER, "0.75"));
        assertThat(read("1.1").second()).isEmpty();
        assertThat(read("1.1").points()).isEqualTo(Points.of("0.5"));

        act(appraiser, () -> second.closeAgain(stage.finding("1.1").appraisal()));
        assertThat(read("1.1").second()).isPresent();
        assertThat(read("1.1").points()).isEqualTo(Points.of("0.75"));
    }

    @Test
    void aConflictShowsWhatEachOfTheTwoWouldGive() {
        stage.clarifying();
        stage.contest("1.1");
        stage.finish();
        var appraiser = flow.appraiser("BNV");
        var seen = stage.finding("1.1");
        act(appraiser, () -> stage.decideAgain("1.1", SecondChoice.OTHER, "0.75"));

        assertThat(conflict(appraiser, seen, SecondChoice.KEEP).mine().points()).isEqualTo(Points.of("0.5"));
        var recognised = conflict(appraiser, seen, SecondChoice.RECOGNISE);
        assertThat(recognised.mine().points()).isEqualTo(seen.selfPoints());
        assertThat(recognised.mine().verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(recognised.theirs().points()).isEqualTo(Points.of("0.75"));
        assertThat(stage.finding("1.1").points()).isEqualTo(Points.of("0.75"));
    }

    private FindingConflictException conflict(Officer appraiser, FindingDetails seen, SecondChoice choice) {
        var command = new DecideAgain(seen.id(), seen.version(), choice, null, REASON);
        return catchThrowableOfType(
                FindingConflictException.class, () -> act(appraiser, () -> second.decideAgain(command)));
    }

    /** As the agency reads it. */
    private FindingDetails read(String code) {
        return stage.details().leaves().stream()
                .filter(leaf -> leaf.leaf().code().equals(code))
                .findFirst()
                .orElseThrow()
                .finding();
    }

    private int returned(Officer appraiser) {
        return ActingOfficer.call(appraiser, () -> overview.files(stage.cycle().id())).stream()
                .filter(row -> row.agency().equals(stage.canTho()))
                .mapToInt(AppraisalRow::returned)
                .sum();
    }

    @Test
    void aQuestionIsAnsweredAndDecidedAgain() {
        var asked = stage.finding("2.1");
        act(flow.appraiser("BTP"), () -> flow.service().ask(asked.id(), asked.version(), REASON));
        flow.closeAll(stage.cycle().id(), stage.canTho());
        act(
                stage.coordinator(),
                () -> service.answer(
                        stage.finding("2.1").id(), stage.finding("2.1").version(), REASON));
        stage.finish();

        var appraiser = flow.appraiser("BTP");
        act(appraiser, () -> stage.decideAgain("2.1", SecondChoice.KEEP, null));
        var id = ActingOfficer.call(
                        appraiser, () -> second.details(stage.cycle().id(), stage.canTho()))
                .appraisal();
        act(appraiser, () -> second.closeAgain(id));
        jobs.runAll();

        assertThat(stage.finding("2.1").points()).isEqualTo(Points.of("1"));
        assertThat(stage.status()).isEqualTo(FileStatus.DONE);
    }

    @Test
    void theSecondDecisionLiesOnTheDeskOfWhoWasGivenTheLeaf() {
        stage.clarifying();
        stage.contest("1.1");
        stage.contest("1.2");
        stage.finish();
        var lead = people.withAccount(people.of(flow.agency("BNV"), Roles.APPRAISER, Roles.APPRAISAL_LEAD), "{noop}-");
        var one = people.withAccount(flow.appraiser("BNV"), "{noop}-");
        var other = people.withAccount(flow.appraiser("BNV"), "{noop}-");
        act(
                lead,
                () -> assignments.give(
                        stage.cycle().id(),
                        List.of(Piece.of(stage.finding("1.1").leaf())),
                        Set.of(one.username())));
        act(
                lead,
                () -> assignments.give(
                        stage.cycle().id(),
                        List.of(Piece.of(stage.finding("1.2").leaf())),
                        Set.of(other.username())));

        var mine = ActingOfficer.call(one, () -> second.details(stage.cycle().id(), stage.canTho()));
        assertThat(mine.leaves()).extracting(leaf -> leaf.leaf().code()).containsExactly("1.1");
        assertThat(mine.elsewhere()).isEqualTo(1);
        assertThatThrownBy(() -> act(other, () -> stage.decideAgain("1.1", SecondChoice.KEEP, null)))
                .isInstanceOf(NotFoundException.class);

        act(one, () -> stage.decideAgain("1.1", SecondChoice.KEEP, null));
        assertThatThrownBy(() -> act(one, () -> second.closeAgain(mine.appraisal())))
                .isInstanceOf(RefusedException.class);
        act(other, () -> stage.decideAgain("1.2", SecondChoice.KEEP, null));
        assertThat(ActingOfficer.call(lead, () -> second.details(stage.cycle().id(), stage.canTho()))
                        .leaves())
                .hasSize(2);
        act(one, () -> second.closeAgain(mine.appraisal()));
    }
}
