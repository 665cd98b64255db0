package vn.parindex.council;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.council.CouncilScene.REASON;
import static vn.parindex.council.CouncilScene.act;
import static vn.parindex.council.CouncilScene.as;
import static vn.parindex.council.CouncilScene.refused;
import static vn.parindex.council.CouncilScene.vote;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;

/** Who decides where a vote ends even, openly or secretly, and what the rules say then. */
class CouncilTieModuleTest extends IntegrationTest {

    @Autowired
    private CouncilScene scenes;

    @Autowired
    private MeetingPlanService plans;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private VoteService votes;

    @Autowired
    private CouncilRoom room;

    @Autowired
    private VotingStage stage;

    @Test
    void aTieGoesToTheChairsOpenVote() {
        var scene = scenes.running();
        var vote = stage.open(scene, 0, VoteKind.OPEN);
        stage.cast(vote, scene.chair(), 1);
        stage.cast(vote, scene.members().get(0), 0);

        act(scene.secretary(), () -> votes.count(vote));

        assertThat(stage.last(scene, 0).outcome()).isEqualTo(VoteOutcome.CHAIR_DECIDED);
        assertThat(stage.last(scene, 0).winner().orElseThrow().choice()).isEqualTo(CouncilChoice.SELF);
    }

    @Test
    void aTieInASecretVoteIsDecidedByTheChairOpenly() {
        var scene = scenes.running();
        var vote = stage.open(scene, 0, VoteKind.SECRET, "0.5");
        stage.cast(vote, scene.chair(), 1);
        stage.cast(vote, scene.members().get(0), 0);
        act(scene.secretary(), () -> votes.count(vote));
        assertThat(stage.last(scene, 0).status()).isEqualTo(VoteStatus.TIED);

        refused("council.refusal.noResult", scene.secretary(), () -> votes.conclude(vote, REASON));
        refused("council.refusal.chairOnly", scene.members().get(0), () -> votes.breakTie(vote, 0));
        refused("council.refusal.notTied", scene.chair(), () -> votes.breakTie(vote, 2));
        act(scene.chair(), () -> votes.breakTie(vote, 0));

        assertThat(stage.last(scene, 0).winner().orElseThrow().choice()).isEqualTo(CouncilChoice.APPRAISED);
        refused("council.refusal.noTie", scene.chair(), () -> votes.breakTie(vote, 1));
    }

    @Test
    void aTieKeepsTheAppraisedPointsWhereTheRulesSaySoOrTheChairDidNotVote() {
        var scene = scenes.running();
        var without = stage.open(scene, 0, VoteKind.OPEN);
        stage.cast(without, scene.members().get(1), 1);
        stage.cast(without, scene.members().get(0), 0);
        act(scene.secretary(), () -> votes.count(without));
        assertThat(stage.last(scene, 0).outcome()).isEqualTo(VoteOutcome.TIE_AS_APPRAISED);

        act(scene.secretary(), () -> meetings.close(scene.meeting()));
        act(
                scene.chair(),
                () -> plans.setRules(
                        scene.cycle().id(), new CouncilRules(Quorum.MORE_THAN_HALF, TieRule.AS_APPRAISED, true)));
        var next = as(
                scene.secretary(),
                () -> plans.plan(
                        scene.cycle().id(),
                        new MeetingPlan(java.time.LocalDateTime.of(2023, 3, 29, 8, 0), "Phòng họp 1")));
        act(scene.secretary(), () -> plans.putOnAgenda(next, scene.items().get(1)));
        act(scene.chair(), () -> meetings.open(next));
        scene.members().forEach(member -> act(member, () -> meetings.enter(next)));
        var second = as(
                scene.chair(),
                () -> votes.open(OpenVote.between(next, scene.items().get(1), VoteKind.OPEN, List.of())));
        stage.cast(second, scene.chair(), 1);
        stage.cast(second, scene.members().get(0), 0);
        act(scene.chair(), () -> votes.count(second));
        var row = as(scene.chair(), () -> room.item(next, scene.items().get(1)))
                .vote()
                .orElseThrow();
        assertThat(row.outcome()).isEqualTo(VoteOutcome.TIE_AS_APPRAISED);
        assertThat(row.winner().orElseThrow().choice()).isEqualTo(CouncilChoice.APPRAISED);
    }
}
