package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.workflow.WorkKind.APPROVE_REVISION;
import static vn.parindex.workflow.WorkKind.DECIDE_REOPENING;
import static vn.parindex.workflow.WorkKind.REVISE_LEAF;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestFiles;
import vn.parindex.criteria.Leaf;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.selfassessment.ApprovalService;
import vn.parindex.selfassessment.ContentChange;
import vn.parindex.selfassessment.FileActKind;
import vn.parindex.selfassessment.FileClosedException;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.ReopeningId;
import vn.parindex.selfassessment.ReopeningService;
import vn.parindex.selfassessment.ReopeningStatus;
import vn.parindex.selfassessment.SaveAnswer;
import vn.parindex.shared.Points;
import vn.parindex.shared.Roles;

/** One leaf of a submitted file through {@code leaf-reopening.bpmn}, by real services; the hour is fired, not awaited. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LeafReopeningProcessTest extends AgencyFileWalk {

    private static final Set<String> WALKED = new TreeSet<>();

    @Autowired
    private ReopeningService reopenings;

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private ScoreLedger ledger;

    @Autowired
    private Clock clock;

    private Officer coordinator;
    private Officer leader;
    private Leaf leaf;
    private Leaf other;

    @BeforeEach
    void submit() {
        coordinator = people.of(canTho, Roles.OFFICER, Roles.COORDINATOR);
        leader = people.of(canTho, Roles.LEADER);
        leaf = testFiles.leaves(cycle.id(), canTho).get(0);
        other = testFiles.leaves(cycle.id(), canTho).get(1);
        testFiles.submit(cycle.id(), canTho);
    }

    @Test
    void aGrantedLeafIsChangedApprovedAndSubmittedAnew() {
        var before = row().contentHash();
        var id = ask();
        assertThat(mine(cycle.manager(), DECIDE_REOPENING)).containsExactly(id.value());
        grant(id);
        assertThat(mine(coordinator, REVISE_LEAF)).containsExactly(id.value());
        assertThat(mine(cycle.manager(), DECIDE_REOPENING)).isEmpty();

        change(leaf, "Sửa lại số liệu");
        assertThatThrownBy(() -> change(other, "Sửa mục khác")).isInstanceOf(FileClosedException.class);
        assertThatThrownBy(() -> appraisals.keepAll(cycle.id(), canTho)).hasMessageContaining("stillPending");
        ActingOfficer.run(coordinator, () -> reopenings.send(id));
        assertThatThrownBy(() -> change(leaf, "Sửa thêm")).isInstanceOf(FileClosedException.class);
        assertThat(mine(leader, APPROVE_REVISION)).containsExactly(id.value());

        var sheet = ActingOfficer.call(leader, () -> approvals.sheet(cycle.id(), canTho));
        assertThat(sheet.changes())
                .anySatisfy(change -> {
                    assertThat(change.part()).isEqualTo(ContentChange.Part.EXPLANATION);
                    assertThat(change.code()).isEqualTo(leaf.code());
                    assertThat(change.before()).isEqualTo("Đã thực hiện đủ");
                    assertThat(change.after()).isEqualTo("Sửa lại số liệu");
                })
                .allSatisfy(change -> assertThat(change.leaf()).isEqualTo(leaf.id()));
        assertThatThrownBy(() -> ActingOfficer.run(leader, () -> reopenings.resubmit(id, before)))
                .hasMessageContaining("contentChanged");
        ActingOfficer.run(leader, () -> reopenings.resubmit(id, sheet.contentHash()));

        assertThat(row().status()).isEqualTo(FileStatus.SUBMITTED);
        assertThat(row().contentHash()).isEqualTo(sheet.contentHash()).isNotEqualTo(before);
        assertThat(status(id)).isEqualTo(ReopeningStatus.RESUBMITTED);
        assertThat(ledger.history(cycle.id(), canTho, leaf.id())).hasSize(2);
        assertThat(ledger.history(cycle.id(), canTho, other.id())).hasSize(1);
        var acts = ActingOfficer.call(leader, () -> approvals.acts(cycle.id(), canTho));
        assertThat(acts.get(0).kind()).isEqualTo(FileActKind.RESUBMITTED);
        assertThat(acts.get(0).number()).isEqualTo("0092-2022/2");
        assertThat(engine.isEnded(id.value())).isTrue();
        appraisals.keepAll(cycle.id(), canTho);
        remember(id);
    }

    @Test
    void whenTheHourPassesWhatWasSubmittedStands() {
        var submitted = submissions.answer(cycle.id(), canTho, leaf.id());
        var hash = row().contentHash();
        var id = ask();
        grant(id);
        testFiles.attach(coordinator, cycle.id(), leaf);
        change(leaf, "Viết dở dang");
        assertThat(submissions.answer(cycle.id(), canTho, leaf.id()).content())
                .as("others go on reading what was submitted")
                .isEqualTo(submitted.content());

        engine.fire(id.value(), "Event_RevisionDue");

        assertThat(status(id)).isEqualTo(ReopeningStatus.LAPSED);
        assertThat(submissions.answer(cycle.id(), canTho, leaf.id())).isEqualTo(submitted);
        var sheet = ActingOfficer.call(leader, () -> approvals.sheet(cycle.id(), canTho));
        assertThat(sheet.contentHash()).isEqualTo(hash);
        assertThatThrownBy(() -> change(leaf, "Muộn rồi")).isInstanceOf(FileClosedException.class);
        assertThat(mine(coordinator, REVISE_LEAF)).isEmpty();
        appraisals.keepAll(cycle.id(), canTho);
        remember(id);
    }

    @Test
    void theLeaderGivesTheChangeBackAndTheHourRunsOn() {
        var id = ask();
        grant(id);
        change(leaf, "Lần một");
        ActingOfficer.run(coordinator, () -> reopenings.send(id));
        ActingOfficer.run(leader, () -> reopenings.giveBack(id, REASON));
        assertThat(mine(coordinator, REVISE_LEAF)).containsExactly(id.value());
        change(leaf, "Lần hai");
        ActingOfficer.run(coordinator, () -> reopenings.send(id));

        engine.fire(id.value(), "Event_RevisionApprovalDue");

        assertThat(status(id)).isEqualTo(ReopeningStatus.LAPSED);
        remember(id);
    }

    @Test
    void aRefusedRequestChangesNothing() {
        var id = ask();
        assertThatThrownBy(() -> ask()).hasMessageContaining("reopeningPending");
        ActingOfficer.run(cycle.manager(), () -> reopenings.refuse(id, REASON));

        assertThat(status(id)).isEqualTo(ReopeningStatus.REFUSED);
        assertThatThrownBy(() -> change(leaf, "Sửa")).isInstanceOf(FileClosedException.class);
        remember(id);
    }

    @Test
    void whatIsDecidedIsNotReopened() {
        var id = ask();
        appraisals.decide(appraisals.of(cycle.id(), canTho).get(0), Set.of(), BigDecimal.ZERO);
        appraisals.decide(appraisals.of(cycle.id(), canTho).get(1), Set.of(), BigDecimal.ZERO);

        assertThatThrownBy(() -> grant(id)).hasMessageContaining("leafDecided");
        assertThat(status(id)).isEqualTo(ReopeningStatus.ASKED);
    }

    @Test
    void theNewScoreLiesOnTheDeskOfTheMinistry() {
        var id = ask();
        grant(id);
        var seen = version(leaf);
        var less = leaf.rule() instanceof vn.parindex.scoring.ChoiceRule
                ? new vn.parindex.selfassessment.AnswerContent(0, java.util.Map.of(), "Chưa làm", false)
                : TestFiles.figures("50", "100").explained("Chưa đủ");
        ActingOfficer.run(coordinator, () -> files.save(new SaveAnswer(cycle.id(), canTho, leaf.id(), seen, less)));
        ActingOfficer.run(coordinator, () -> reopenings.send(id));
        var hash = ActingOfficer.call(leader, () -> approvals.sheet(cycle.id(), canTho))
                .contentHash();
        ActingOfficer.run(leader, () -> reopenings.resubmit(id, hash));

        var claimed = appraisals
                .finding(cycle.id(), canTho, line -> line.leaf().id().equals(leaf.id()))
                .selfPoints();
        assertThat(claimed).isLessThan(Points.of("1"));
        assertThat(ledger.latest(cycle.id(), canTho).get(leaf.id()).points()).isEqualTo(claimed);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyElementOfTheModelWasWalked() {
        assertThat(WALKED).isEqualTo(engine.elements(LeafReopeningProcess.PROCESS_ID));
    }

    private ReopeningId ask() {
        return ActingOfficer.call(coordinator, () -> reopenings.ask(cycle.id(), canTho, leaf.id(), REASON));
    }

    private void grant(ReopeningId id) {
        ActingOfficer.run(
                cycle.manager(),
                () -> reopenings.grant(id, LocalDateTime.now(clock).plusDays(2), REASON));
    }

    private void change(Leaf which, String words) {
        var seen = version(which);
        ActingOfficer.run(
                coordinator,
                () -> files.save(new SaveAnswer(
                        cycle.id(),
                        canTho,
                        which.id(),
                        seen,
                        TestFiles.full(which).explained(words))));
    }

    private long version(Leaf which) {
        return ActingOfficer.call(coordinator, () -> files.answer(cycle.id(), canTho, which.id()))
                .version();
    }

    private ReopeningStatus status(ReopeningId id) {
        return ActingOfficer.call(leader, () -> reopenings.of(cycle.id(), canTho)).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private void remember(ReopeningId id) {
        UUID key = id.value();
        WALKED.addAll(engine.walked(key));
    }
}
