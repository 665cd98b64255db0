package vn.parindex.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.TestFiles;
import vn.parindex.criteria.LeafId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** What a leader has read is what is submitted; what a leader returns, and nothing else, is written again. */
class ReturnedFileModuleTest extends IntegrationTest {

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private SelfAssessmentService files;

    @Autowired
    private Submissions submissions;

    @Autowired
    private SubmissionStage stage;

    @BeforeEach
    void open() {
        stage.open();
    }

    @Test
    void onlyTheContentThatTheLeaderReadIsSubmitted() {
        stage.fill();
        stage.sendToLeader();
        var read = stage.hash();
        stage.giveBack(stage.leaf(0), "Nêu rõ số văn bản");
        stage.finish(
                stage.save(
                        stage.leaf(0),
                        stage.answer(stage.leaf(0)).version(),
                        TestFiles.full(stage.leaf(0)).explained("QĐ 15")),
                stage.leaf(0));
        stage.sendToLeader();

        assertThatThrownBy(() -> stage.submit(read))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("contentChanged");
        assertThat(stage.ledgerRows()).isZero();
        assertThat(stage.submit(stage.hash()).contentHash()).isNotEqualTo(read);
    }

    @Test
    void afterAReturnOnlyTheReturnedLeavesAreOpen() {
        stage.fill();
        stage.sendToLeader();
        assertThatThrownBy(() -> stage.save(
                        stage.leaf(0), 1, TestFiles.full(stage.leaf(0)).explained("sửa")))
                .isInstanceOf(FileClosedException.class)
                .hasMessageContaining("AWAITING_APPROVAL");

        stage.giveBack(stage.leaf(0), "Xem lại");

        assertThatThrownBy(() -> stage.save(
                        stage.leaf(1), 1, TestFiles.full(stage.leaf(1)).explained("sửa")))
                .isInstanceOf(FileClosedException.class)
                .hasMessageContaining("notReturned");
        assertThatThrownBy(() -> stage.attach(
                        stage.leaf(1),
                        testFiles
                                .document(stage.officer(), "x" + stage.cycle().id())
                                .id()))
                .isInstanceOf(FileClosedException.class);
        assertThatThrownBy(stage::sendToLeader).isInstanceOf(IncompleteFileException.class);
        var returned = stage.answer(stage.leaf(0));
        assertThat(returned.returnReason()).isEqualTo("Xem lại");
        assertThat(returned.editable()).isTrue();
        stage.finish(
                stage.save(
                        stage.leaf(0),
                        returned.version(),
                        TestFiles.full(stage.leaf(0)).explained("sửa")),
                stage.leaf(0));
        stage.sendToLeader();
    }

    @Test
    void aReturnNeedsLeavesOfTheFileAndReasons() {
        stage.fill();
        stage.sendToLeader();

        refusedReturn(Map.of(), "nothingReturned");
        refusedReturn(Map.of(stage.leaf(0).id(), "  "), "returnNeedsReason");
        refusedReturn(Map.of(stage.leaf(0).id(), "x".repeat(2001)), "reasonTooLong");
        var survey =
                stage.cycle().set().leaves().get(stage.cycle().set().leaves().size() - 1);
        assertThatThrownBy(() -> ActingOfficer.run(
                        stage.leader(),
                        () -> files.returnLeaves(stage.cycle().id(), stage.canTho(), Map.of(survey.id(), "Xem"))))
                .isInstanceOf(NotFoundException.class);
        assertThat(submissions
                        .file(stage.cycle().id(), stage.canTho())
                        .orElseThrow()
                        .status())
                .isEqualTo(FileStatus.AWAITING_APPROVAL);
    }

    private void refusedReturn(Map<LeafId, String> reasons, String key) {
        assertThatThrownBy(() -> ActingOfficer.run(
                        stage.leader(), () -> files.returnLeaves(stage.cycle().id(), stage.canTho(), reasons)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(key);
    }
}
