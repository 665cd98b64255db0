package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;

/** Two windows give the same work: the second is told who has it now, and nothing is written over. */
class HandOverModuleTest extends IntegrationTest {

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private AssignmentStage stage;

    @BeforeEach
    void open() {
        stage.open(flow.appraising(6, "92", "22"));
    }

    @Test
    void whatWentToOthersMeanwhileIsNotWrittenOver() {
        var piece = Piece.of(stage.finding(stage.canTho(), "1.1").leaf());
        var free = Piece.of(stage.finding(stage.canTho(), "1.2").leaf());
        stage.give(piece, stage.one());
        var seen = Map.of(piece, Set.<String>of(), free, Set.<String>of());

        var moved = catchThrowableOfType(
                SharesMovedException.class,
                () -> ActingOfficer.run(
                        stage.lead(),
                        () -> assignments.handOver(
                                stage.cycle(), seen, Set.of(stage.other().username()))));

        assertThat(moved.now())
                .containsExactly(Map.entry(piece, Set.of(stage.one().username())));
        assertThat(board().leaves().stream().flatMap(leaf -> leaf.officers().stream()))
                .as("nothing of it was stored")
                .containsExactly(stage.one().username());
        var now = Map.of(piece, Set.of(stage.one().username()), free, Set.<String>of());
        ActingOfficer.run(
                stage.lead(),
                () -> assignments.handOver(
                        stage.cycle(), now, Set.of(stage.other().username())));
        assertThat(stage.cellsOf(stage.one())).isEqualTo(2);
    }

    @Test
    void aProposalDoesNotReplaceWhatItHasNotSeen() {
        var proposal = ActingOfficer.call(stage.lead(), () -> assignments.propose(stage.cycle(), ShareBy.CRITERION));
        var piece = Piece.of(stage.finding(stage.canTho(), "1.1").leaf());
        stage.give(piece, stage.one());

        assertThatThrownBy(() -> ActingOfficer.run(stage.lead(), () -> assignments.accept(stage.cycle(), proposal)))
                .isInstanceOf(SharesMovedException.class);

        assertThat(board().unassigned()).isEqualTo(4);
    }

    @Test
    void ofTwoWhoGiveAtTheSameMomentOneIsRefused() throws Exception {
        var piece = Piece.of(stage.finding(stage.canTho(), "1.1").leaf());
        var seen = Map.of(piece, Set.<String>of());
        var start = new CyclicBarrier(2);
        var people = Executors.newFixedThreadPool(2);
        try {
            var both =
                    people.invokeAll(List.of(attempt(start, seen, stage.one()), attempt(start, seen, stage.other())));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            people.shutdownNow();
        }
        assertThat(board().leaves().stream().flatMap(leaf -> leaf.officers().stream()))
                .hasSize(1);
    }

    private Callable<Boolean> attempt(CyclicBarrier start, Map<Piece, Set<String>> seen, Officer officer) {
        return () -> {
            start.await();
            try {
                ActingOfficer.run(
                        stage.lead(), () -> assignments.handOver(stage.cycle(), seen, Set.of(officer.username())));
                return true;
            } catch (SharesMovedException moved) {
                return false;
            }
        };
    }

    private AssignmentBoard board() {
        return ActingOfficer.call(stage.lead(), () -> assignments.board(stage.cycle(), stage.moha()));
    }
}
