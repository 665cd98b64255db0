package vn.parindex.council;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.council.CouncilScene.REASON;
import static vn.parindex.council.CouncilScene.act;
import static vn.parindex.council.CouncilScene.as;
import static vn.parindex.council.CouncilScene.refused;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.TestPeople;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.appraisal.ConflictRow;
import vn.parindex.appraisal.ConflictService;
import vn.parindex.council.CouncilScene.Scene;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Points;
import vn.parindex.shared.Roles;

/** Whoever declared a conflict of interest with an agency as an appraiser takes no part in its items on the Council either. */
class CouncilConflictModuleTest extends IntegrationTest {

    @Autowired
    private CouncilScene scenes;

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private TestPeople people;

    @Autowired
    private ConflictService conflicts;

    @Autowired
    private MeetingPlanService plans;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private MemberService own;

    @Autowired
    private VoteService votes;

    @Autowired
    private CouncilService council;

    @Autowired
    private CouncilAgenda agenda;

    @Autowired
    private CouncilRoom room;

    @Autowired
    private VotingStage stage;

    private Scene scene;
    private Officer biased;
    private ItemId item;

    @BeforeEach
    void sit() {
        scene = scenes.running();
        item = scene.items().get(0);
        biased = scenes.seat(
                scene.cycle(),
                people.of(flow.agency("BNV"), Roles.APPRAISER, Roles.COUNCIL_MEMBER, Roles.COUNCIL_CHAIR));
        act(scene.secretary(), () -> plans.invite(scene.meeting(), biased.id()));
        act(biased, () -> meetings.enter(scene.meeting()));
    }

    @Test
    void itIsAGroundOfRecusalThatTheRoomNamesAndTheQuorumKnows() {
        assertThat(shown().voters()).isEqualTo(5);
        declare();

        assertThat(shown().recusals())
                .filteredOn(recusal -> recusal.officer().equals(id()))
                .singleElement()
                .satisfies(recusal -> {
                    assertThat(recusal.ground()).isEqualTo(RecusalGround.CONFLICT);
                    assertThat(recusal.byRule()).isTrue();
                    assertThat(recusal.reason())
                            .as("why is for the own ministry")
                            .isNull();
                });
        assertThat(shown().voters()).isEqualTo(4);
        assertThat(shown().present()).isEqualTo(4);
        assertThat(shown().needed()).isEqualTo(3);
        var vote = stage.open(scene, 0, VoteKind.SECRET);
        refused("council.refusal.recused", biased, () -> votes.cast(vote, 0));
        refused("council.refusal.recusedSpeaks", biased, () -> own.say(scene.meeting(), item, "Ý kiến"));
    }

    @Test
    void itHoldsOutsideMeetingsToo() {
        var cycle = scene.cycle().id();
        var leaf = flow.finding(cycle, scene.agency(), "1.1").leaf();
        declare();

        assertThat(as(biased, () -> agenda.agenda(cycle)).items()).hasSize(3).allMatch(AgendaItem::recused);
        assertThat(as(scene.chair(), () -> agenda.agenda(cycle)).items()).noneMatch(AgendaItem::recused);
        refused("council.refusal.conflict", biased, () -> own.flag(cycle, scene.agency(), leaf, REASON));
        refused("council.refusal.conflict", biased, () -> council.decide(item, Points.ZERO, REASON));
    }

    @Test
    void aVoteInWhichTheMemberTookPartIsCalledOffAndTakenAnewWithoutThatMember() {
        var vote = stage.open(scene, 0, VoteKind.SECRET);
        stage.cast(vote, biased, 0);
        declare();

        assertThat(shown().vote()).hasValueSatisfying(ended -> {
            assertThat(ended.isRunning()).isFalse();
            assertThat(ended.outcome()).isEqualTo(VoteOutcome.CALLED_OFF);
        });
        var again = stage.open(scene, 0, VoteKind.SECRET);
        refused("council.refusal.recused", biased, () -> votes.cast(again, 0));
        stage.cast(again, scene.chair(), 0);
    }

    @Test
    void aVoteOfTheOthersGoesOn() {
        stage.open(scene, 0, VoteKind.OPEN);
        declare();

        assertThat(shown().vote())
                .hasValueSatisfying(vote -> assertThat(vote.isRunning()).isTrue());
    }

    @Test
    void aQuorumThatIsLostByItStopsTheVote() {
        act(scene.members().get(0), () -> meetings.leave(scene.meeting()));
        act(scene.members().get(1), () -> meetings.leave(scene.meeting()));
        stage.open(scene, 0, VoteKind.OPEN);
        declare();

        assertThat(shown().vote())
                .hasValueSatisfying(vote -> assertThat(vote.outcome()).isEqualTo(VoteOutcome.QUORUM_LOST));
    }

    @Test
    void onceWithdrawnItBindsNobodyAndWhatWasDecidedMeanwhileStays() {
        declare();
        var vote = stage.open(scene, 0, VoteKind.OPEN);
        stage.cast(vote, scene.chair(), 0);
        act(scene.chair(), () -> votes.count(vote));
        act(scene.secretary(), () -> votes.conclude(vote, REASON));
        withdraw();

        assertThat(shown().recusals()).extracting(RecusalRow::officer).contains(id());
        var other = as(biased, () -> room.item(scene.meeting(), scene.items().get(1)));
        assertThat(other.recusals()).extracting(RecusalRow::officer).doesNotContain(id());
        stage.cast(stage.open(scene, 1, VoteKind.OPEN), biased, 0);
    }

    private void declare() {
        act(biased, () -> conflicts.declare(scene.cycle().id(), scene.agency(), biased.username(), REASON));
    }

    private void withdraw() {
        var conflict = as(biased, () -> conflicts.list(scene.cycle().id())).stream()
                .filter(row -> row.officer().equals(biased.username()))
                .map(ConflictRow::id)
                .findFirst()
                .orElseThrow();
        act(biased, () -> conflicts.withdraw(conflict, REASON));
    }

    private UUID id() {
        return biased.id().value();
    }

    private RoomItem shown() {
        return as(scene.chair(), () -> room.item(scene.meeting(), item));
    }
}
