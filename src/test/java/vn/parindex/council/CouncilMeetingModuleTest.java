package vn.parindex.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.council.CouncilScene.REASON;
import static vn.parindex.council.CouncilScene.act;
import static vn.parindex.council.CouncilScene.as;
import static vn.parindex.council.CouncilScene.refused;
import static vn.parindex.council.CouncilScene.vote;

import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.AtOnce;
import vn.parindex.IntegrationTest;
import vn.parindex.TestPeople;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** How a meeting is prepared and runs: agenda, rules, attendance, quorum, recusal. */
class CouncilMeetingModuleTest extends IntegrationTest {

    @Autowired
    private CouncilScene scenes;

    @Autowired
    private MeetingPlanService plans;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private MemberService own;

    @Autowired
    private VoteService votes;

    @Autowired
    private CouncilRoom room;

    @Autowired
    private CouncilService council;

    @Autowired
    private TestPeople people;

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private VotingStage stage;

    @Test
    void aPlannedMeetingInvitesTheWholeCouncilAndIsNumbered() {
        var scene = scenes.planned();

        var planned = stage.room(scene);

        assertThat(planned.meeting().number()).isEqualTo(1);
        assertThat(planned.members()).hasSize(6);
        assertThat(planned.voters()).isEqualTo(5);
        assertThat(planned.needed()).isEqualTo(3);
        var next = as(scene.secretary(), () -> plans.plan(scene.cycle().id(), plan()));
        assertThat(as(scene.chair(), () -> room.room(next)).meeting().number()).isEqualTo(2);
    }

    @Test
    void theAgendaKeepsItsOrderAndEachItemIsOnOne() {
        var scene = scenes.planned();
        var last = scene.items().get(2);

        act(scene.secretary(), () -> plans.moveOnAgenda(scene.meeting(), last, 0));
        act(
                scene.secretary(),
                () -> plans.takeOffAgenda(scene.meeting(), scene.items().get(0)));

        assertThat(stage.room(scene).meeting().items())
                .containsExactly(last, scene.items().get(1));
        var next = as(scene.secretary(), () -> plans.plan(scene.cycle().id(), plan()));
        refused("council.refusal.onAgendaOf", scene.secretary(), () -> plans.putOnAgenda(next, last));
        refused("council.refusal.alreadyOnAgenda", scene.secretary(), () -> plans.putOnAgenda(scene.meeting(), last));
        act(scene.secretary(), () -> plans.putOnAgenda(next, scene.items().get(0)));
    }

    @Test
    void whatAMeetingIsToDecideIsNotDecidedElsewhere() {
        var scene = scenes.planned();
        var item = scene.items().get(0);

        refused("council.refusal.onAgendaOf", scene.chair(), () -> council.decide(item, Points.ZERO, REASON));
        act(scene.secretary(), () -> plans.takeOffAgenda(scene.meeting(), item));
        var usual = CouncilRules.USUAL;
        act(
                scene.chair(),
                () -> plans.setRules(scene.cycle().id(), new CouncilRules(usual.quorum(), usual.tie(), false)));
        refused("council.refusal.meetingsOnly", scene.chair(), () -> council.decide(item, Points.ZERO, REASON));
    }

    @Test
    void theQuorumIsTheCyclesAndAnEmptyRoomVotesOnNothing() {
        var scene = scenes.planned();
        var allOfThem = new CouncilRules(new Quorum(1, 1, false), TieRule.AS_APPRAISED, true);
        act(scene.chair(), () -> plans.setRules(scene.cycle().id(), allOfThem));
        act(scene.chair(), () -> meetings.open(scene.meeting()));

        assertThat(stage.room(scene).needed()).isEqualTo(5);
        assertThat(stage.room(scene).present()).isEqualTo(1);
        refused("council.refusal.noQuorum", scene.chair(), () -> votes.open(vote(scene, 0, VoteKind.OPEN)));
        refused(
                "council.refusal.rulesWhileMeeting",
                scene.chair(),
                () -> plans.setRules(scene.cycle().id(), CouncilRules.USUAL));
    }

    @Test
    void noQuorumIsMadeOfNothing() {
        assertThat(Quorum.MORE_THAN_HALF.needed(9)).isEqualTo(5);
        assertThat(Quorum.MORE_THAN_HALF.needed(4)).isEqualTo(3);
        assertThat(new Quorum(2, 3, false).needed(9)).isEqualTo(6);
        assertThat(new Quorum(2, 3, false).needed(8)).isEqualTo(6);
        assertThat(new Quorum(0, 1, false).needed(8)).isEqualTo(1);
        assertThat(Quorum.MORE_THAN_HALF.needed(0)).isEqualTo(1);
        assertThatThrownBy(() -> new Quorum(1, 1, true)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new Quorum(1, 0, false)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new Quorum(-1, 2, true)).isInstanceOf(RefusedException.class);
    }

    @Test
    void onlyWhoIsInvitedComesInAndOnlyChairAndSecretaryLead() {
        var scene = scenes.planned();
        var member = scene.members().get(0);

        refused("council.refusal.meetingNotOpen", member, () -> meetings.enter(scene.meeting()));
        act(scene.secretary(), () -> meetings.open(scene.meeting()));
        refused("council.refusal.notInvited", people.of(Roles.COUNCIL_MEMBER), () -> meetings.enter(scene.meeting()));
        refused("council.refusal.notInvited", people.of(Roles.COUNCIL_CHAIR), () -> meetings.close(scene.meeting()));
        var both = new Officer(
                member.id(),
                member.username(),
                member.displayName(),
                member.agency(),
                Set.of(Roles.COUNCIL_MEMBER, Roles.COUNCIL_CHAIR));
        refused("council.refusal.notLeading", both, () -> meetings.close(scene.meeting()));
        act(scene.secretary(), () -> meetings.close(scene.meeting()));
        refused("council.refusal.meetingClosed", member, () -> meetings.enter(scene.meeting()));
        refused("council.refusal.meetingBegun", scene.secretary(), () -> plans.move(scene.meeting(), plan()));
    }

    @Test
    void whoComesFromTheAgencyOrStaysOutIsRecusedAndCountsForNothing() {
        var scene = scenes.running();
        var item = scene.items().get(0);
        var member = scene.members().get(0);

        refused("appraisal.refusal.reasonTooShort", member, () -> own.recuse(scene.meeting(), item, "ngắn"));
        refused(
                "appraisal.refusal.textTooLong",
                member,
                () -> own.recuse(scene.meeting(), item, "a".repeat(100 * 1024)));
        act(member, () -> own.recuse(scene.meeting(), item, REASON));

        var shown = as(scene.chair(), () -> room.item(scene.meeting(), item));
        assertThat(shown.recusals()).hasSize(2);
        assertThat(shown.recusals()).filteredOn(RecusalRow::byRule).hasSize(1);
        assertThat(shown.voters()).isEqualTo(3);
        assertThat(shown.needed()).isEqualTo(2);
        refused("council.refusal.recusedAlready", member, () -> own.recuse(scene.meeting(), item, REASON));
        refused("council.refusal.recusedSpeaks", member, () -> own.say(scene.meeting(), item, "Ý kiến"));
        refused(
                "council.refusal.recusedSpeaks",
                scene.members().get(3),
                () -> own.say(scene.meeting(), scene.items().get(1), "Ý kiến"));
    }

    @Test
    void aMemberAsksForALeafWithANoteAndSpeaksInTheMeeting() {
        var scene = scenes.planned();
        var member = scene.members().get(0);
        var known = stage.item(scene, 0);
        var leaf = known.details().item().leaf().id();

        var flagged = as(member, () -> own.flag(scene.cycle().id(), scene.agency(), leaf, "<script>alert(1)</script>"));
        act(member, () -> own.say(scene.meeting(), flagged, "Hai văn bản chậm."));

        assertThat(flagged).isEqualTo(scene.items().get(0));
        var shown = as(scene.chair(), () -> room.item(scene.meeting(), flagged));
        assertThat(shown.flags()).extracting(OpinionRow::text).containsExactly("<script>alert(1)</script>");
        assertThat(shown.opinions()).extracting(OpinionRow::text).containsExactly("Hai văn bản chậm.");
        assertThat(stage.room(scene).agenda().get(0).flags()).isEqualTo(1);
        assertThat(shown.ledger()).isNotEmpty();
    }

    @Test
    void aMemberPutsALeafOnTheListThatNobodyDisputed() {
        var scene = scenes.planned();
        var leaf = flow.finding(scene.cycle().id(), scene.agency(), "1.1").leaf();

        var item = as(scene.members().get(0), () -> own.flag(scene.cycle().id(), scene.agency(), leaf, REASON));
        act(scene.secretary(), () -> plans.putOnAgenda(scene.meeting(), item));

        var line = stage.room(scene).agenda().get(3);
        assertThat(line.item().cause()).isEqualTo(ItemCause.FLAGGED);
        assertThat(line.flags()).isEqualTo(1);
        refused(
                "council.refusal.ownAgency",
                scene.members().get(3),
                () -> own.flag(scene.cycle().id(), scene.agency(), leaf, REASON));
    }

    @Test
    void allComeInAtOnceAndNobodyIsLost() throws Exception {
        var scene = scenes.planned();
        act(scene.chair(), () -> meetings.open(scene.meeting()));

        var outcomes = AtOnce.run(scene.members().size(), number -> {
            act(scene.members().get(number), () -> meetings.enter(scene.meeting()));
            return "in";
        });

        assertThat(outcomes).containsOnly("in");
        assertThat(stage.room(scene).present()).isEqualTo(5);
    }

    private static MeetingPlan plan() {
        return new MeetingPlan(LocalDateTime.of(2023, 4, 3, 8, 0), "Phòng họp 2");
    }
}
