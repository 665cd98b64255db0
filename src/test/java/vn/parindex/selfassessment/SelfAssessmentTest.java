package vn.parindex.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.parindex.ledger.Actor;
import vn.parindex.shared.RefusedException;

class SelfAssessmentTest {

    private static final Actor LEADER = new Actor("leader", "Lãnh đạo");
    private static final LocalDateTime NOW = LocalDateTime.of(2023, 2, 6, 8, 0);
    private static final String HASH = "a".repeat(64);

    @Test
    void isSubmittedOnlyWithTheContentThatWasLaidBeforeTheLeader() {
        var file = TestLeaves.file();
        file.sendToLeader(HASH);

        assertThatThrownBy(() -> file.submit("b".repeat(64), LEADER, NOW))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("contentChanged");
        assertThat(file.status()).isEqualTo(FileStatus.AWAITING_APPROVAL);

        file.submit(HASH, LEADER, NOW);
        assertThat(file.receipt()).contains(new SubmissionReceipt(file.id(), HASH, "leader", "Lãnh đạo", NOW));
    }

    @Test
    void cannotBeSubmittedReturnedOrSentTwice() {
        var file = TestLeaves.file();
        assertThatThrownBy(() -> file.submit(HASH, LEADER, NOW)).isInstanceOf(FileClosedException.class);
        assertThatThrownBy(file::sendBack).isInstanceOf(FileClosedException.class);

        file.sendToLeader(HASH);
        assertThatThrownBy(() -> file.sendToLeader(HASH)).isInstanceOf(FileClosedException.class);

        file.submit(HASH, LEADER, NOW);
        assertThatThrownBy(() -> file.submit(HASH, LEADER, NOW)).isInstanceOf(FileClosedException.class);
        assertThatThrownBy(file::sendBack).isInstanceOf(FileClosedException.class);
    }

    @Test
    void opensOnlyReturnedLeavesAfterAReturn() {
        var file = TestLeaves.file();
        var returned = new Answer(file, TestLeaves.CHOICE.id());
        var other = new Answer(file, TestLeaves.RATIO.id());
        assertThatCode(() -> file.refuseUnlessOpen(other)).doesNotThrowAnyException();

        file.sendToLeader(HASH);
        assertThatThrownBy(() -> file.refuseUnlessOpen(other))
                .hasMessageContaining("selfassessment.refusal.closed.AWAITING_APPROVAL");

        file.sendBack();
        returned.sendBack("Xem lại", LEADER, NOW);
        assertThatCode(() -> file.refuseUnlessOpen(returned)).doesNotThrowAnyException();
        assertThatThrownBy(() -> file.refuseUnlessOpen(other)).hasMessageContaining("notReturned");
        assertThat(file.isOpen(other)).isFalse();
    }

    @Test
    void theProcessCarriesOnlySubmittedFiles() {
        var file = TestLeaves.file();
        assertThatThrownBy(() -> file.enter(FileStatus.SUBMITTED)).isInstanceOf(IllegalStateException.class);

        file.sendToLeader(HASH);
        file.submit(HASH, LEADER, NOW);
        file.enter(FileStatus.SUBMITTED);
        file.enter(FileStatus.CLARIFYING);
        file.enter(FileStatus.CLARIFYING);
        file.enter(FileStatus.AT_COUNCIL);
        file.enter(FileStatus.DONE);

        assertThat(file.status()).isEqualTo(FileStatus.DONE);
        assertThatThrownBy(() -> file.enter(FileStatus.SELF_ASSESSING)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFileSubmittedInTimeIsNeverOverdue() {
        var late = TestLeaves.file();
        late.markOverdue();
        assertThat(late.row().overdue()).isTrue();

        var inTime = TestLeaves.file();
        inTime.sendToLeader(HASH);
        inTime.submit(HASH, LEADER, NOW);
        inTime.markOverdue();
        assertThat(inTime.row().overdue()).isFalse();
    }

    @Property
    void onlyWithdrawalLeadsBackBeforeSubmission(@ForAll FileStatus from, @ForAll FileStatus to) {
        var isWithdrawal = from == FileStatus.SUBMITTED && to == FileStatus.SELF_ASSESSING;
        if (from.submitted() && !to.submitted() && !isWithdrawal) {
            assertThatThrownBy(() -> from.moveTo(to)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aWithdrawnFileIsWhollyOpenAndNothingOfItIsApproved() {
        var file = TestLeaves.file();
        assertThatThrownBy(() -> file.withdraw("Nộp nhầm tài liệu"))
                .isInstanceOf(FileClosedException.class)
                .hasMessageContaining("notSubmitted");
        file.sendToLeader(HASH);
        file.submit(HASH, LEADER, NOW);

        file.withdraw("Nộp nhầm tài liệu");

        assertThat(file.status()).isEqualTo(FileStatus.SELF_ASSESSING);
        assertThat(file.receipt()).isEmpty();
        assertThat(file.row().contentHash()).isNull();
        assertThat(file.isOpen(new Answer(file, TestLeaves.RATIO.id()))).isTrue();
    }

    @Test
    void aSubmittedFileIsOpenOnlyAtItsReopenedLeaf() {
        var file = TestLeaves.file();
        var reopened = new Answer(file, TestLeaves.CHOICE.id());
        var other = new Answer(file, TestLeaves.RATIO.id());
        file.sendToLeader(HASH);
        file.submit(HASH, LEADER, NOW);
        reopened.openUntil(NOW.plusDays(2), "Nhầm số liệu", LEADER, NOW);

        assertThatCode(() -> file.refuseUnlessOpen(reopened)).doesNotThrowAnyException();
        assertThatThrownBy(() -> file.refuseUnlessOpen(other)).hasMessageContaining("closed.SUBMITTED");
        reopened.closeAgain(LEADER, NOW);
        assertThatThrownBy(() -> file.refuseUnlessOpen(reopened)).hasMessageContaining("closed.SUBMITTED");

        file.enter(FileStatus.CLARIFYING);
        reopened.openUntil(NOW.plusDays(2), "Nhầm số liệu", LEADER, NOW);
        assertThatThrownBy(() -> file.refuseUnlessOpen(reopened)).hasMessageContaining("closed.CLARIFYING");
    }

    @Test
    void whatIsLaidAnewIsNotWhatTheLeaderRead() {
        var file = TestLeaves.file();
        file.sendToLeader(HASH);
        file.layAnew("b".repeat(64));

        assertThatThrownBy(() -> file.submit(HASH, LEADER, NOW)).hasMessageContaining("contentChanged");
    }

    @Test
    void everySubmittedStatusIsReachable() {
        Set<FileStatus> reached = EnumSet.of(FileStatus.SUBMITTED);
        for (var from : EnumSet.copyOf(reached)) {
            for (var to : FileStatus.values()) {
                if (to.submitted() && to != from && !to.equals(FileStatus.SUBMITTED)) {
                    reached.add(from.moveTo(to));
                }
            }
        }
        assertThat(reached).allMatch(FileStatus::submitted).hasSize(4);
    }
}
