package vn.parindex.council;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.council.CouncilScene.REASON;
import static vn.parindex.council.CouncilScene.act;
import static vn.parindex.council.CouncilScene.as;
import static vn.parindex.council.CouncilScene.refused;
import static vn.parindex.council.CouncilScene.vote;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.AtOnce;
import vn.parindex.IntegrationTest;
import vn.parindex.TestPeople;
import vn.parindex.identity.Officer;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** How the Council votes: who, once, openly or secretly, consent, and what a lost quorum leaves. */
class CouncilVoteModuleTest extends IntegrationTest {

    @Autowired
    private CouncilScene scenes;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private MemberService own;

    @Autowired
    private VoteService votes;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestPeople people;

    @Autowired
    private VotingStage stage;

    @Test
    void theMostVotesDecideAndTheReasonIsWrittenDown() {
        var scene = scenes.running();
        var vote = stage.open(scene, 0, VoteKind.OPEN, "0.25");
        stage.cast(vote, scene.chair(), 2);
        stage.cast(vote, scene.members().get(0), 2);
        stage.cast(vote, scene.members().get(1), 1);
        refused("council.refusal.noResult", scene.secretary(), () -> votes.conclude(vote, REASON));
        act(scene.chair(), () -> votes.count(vote));

        refused("appraisal.refusal.reasonTooShort", scene.secretary(), () -> votes.conclude(vote, "ngắn"));
        refused("appraisal.refusal.textTooLong", scene.secretary(), () -> votes.conclude(vote, "a".repeat(100 * 1024)));
        act(scene.secretary(), () -> votes.conclude(vote, REASON));

        var item = stage.item(scene, 0);
        assertThat(item.details().item().item().decidedPoints()).isEqualTo(Points.of("0.25"));
        var entry = item.ledger().get(item.ledger().size() - 1);
        assertThat(entry.step()).isEqualTo(LedgerStep.COUNCIL);
        assertThat(entry.basis()).contains("\"way\":\"OPEN\"", "\"meeting\":1", "OTHER 0.25: 2");
        assertThat(stage.last(scene, 0).cast().get(scene.chair().id().value()).option())
                .isEqualTo(2);
        refused("council.refusal.alreadyDecided", scene.chair(), () -> votes.open(vote(scene, 0, VoteKind.OPEN)));
    }

    @Test
    void anOpenVoteSaysWhatEachVotingMemberDidWhenItWasCounted() {
        var scene = scenes.running();
        var members = scene.members();
        act(members.get(0), () -> own.recuse(scene.meeting(), scene.items().get(0), REASON));
        var vote = stage.open(scene, 0, VoteKind.OPEN);
        stage.cast(vote, scene.chair(), 0);
        act(scene.chair(), () -> meetings.leave(scene.meeting()));
        assertThat(stage.item(scene, 0).roll(stage.last(scene, 0)))
                .as("before the count")
                .isEmpty();
        act(scene.chair(), () -> meetings.enter(scene.meeting()));
        act(scene.chair(), () -> votes.count(vote));
        act(members.get(1), () -> meetings.leave(scene.meeting()));

        assertThat(did(scene, scene.chair())).isEqualTo(CouncilChoice.APPRAISED);
        assertThat(did(scene, members.get(0))).isEqualTo(NoBallot.RECUSED);
        assertThat(did(scene, members.get(1))).as("left after the count").isEqualTo(NoBallot.ABSTAINED);
        assertThat(did(scene, members.get(2))).isEqualTo(NoBallot.ABSTAINED);
        assertThat(did(scene, members.get(3))).as("comes from the agency").isEqualTo(NoBallot.RECUSED);
        assertThat(stage.item(scene, 0).roll(stage.last(scene, 0)))
                .extracting(RollLine::name)
                .hasSize(5)
                .doesNotContain(scene.secretary().displayName());
        jdbc.update("DELETE FROM council_vote_unvoted WHERE vote_id = ?", vote.value());
        assertThat(did(scene, members.get(2)))
                .as("counted before it was recorded")
                .isEqualTo(NoBallot.UNRECORDED);
    }

    @Test
    void whoIsOutOfTheRoomAtTheCountIsAbsentAndASecretVoteKeepsNoRoll() {
        var scene = scenes.running();
        var open = stage.open(scene, 0, VoteKind.OPEN);
        stage.cast(open, scene.chair(), 1);
        act(scene.members().get(0), () -> meetings.leave(scene.meeting()));
        act(scene.chair(), () -> votes.count(open));
        assertThat(did(scene, scene.members().get(0))).isEqualTo(NoBallot.ABSENT);
        act(scene.chair(), () -> votes.conclude(open, REASON));

        var secret = stage.open(scene, 1, VoteKind.SECRET);
        stage.cast(secret, scene.chair(), 1);
        act(scene.chair(), () -> votes.count(secret));

        assertThat(stage.item(scene, 1).roll(stage.last(scene, 1))).isEmpty();
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM council_vote_unvoted WHERE vote_id = ?", Integer.class, secret.value()))
                .isZero();
    }

    /** On the first item: the choice, or why there was none. */
    private Object did(CouncilScene.Scene scene, Officer member) {
        var item = stage.item(scene, 0);
        return item.roll(item.vote().orElseThrow()).stream()
                .filter(line -> line.name().equals(member.displayName()))
                .findFirst()
                .map(line -> line.chosen().<Object>map(VoteRow.Option::choice).orElse(line.unvoted()))
                .orElseThrow();
    }

    @Test
    void whoMayNotVoteIsToldWhy() {
        var scene = scenes.running();
        var recused = scene.members().get(0);
        act(recused, () -> own.recuse(scene.meeting(), scene.items().get(0), REASON));
        var vote = stage.open(scene, 0, VoteKind.SECRET);

        refused("council.refusal.recused", recused, () -> votes.cast(vote, 0));
        refused("council.refusal.recused", scene.members().get(3), () -> votes.cast(vote, 0));
        refused("council.refusal.notInvited", people.of(Roles.COUNCIL_MEMBER), () -> votes.cast(vote, 0));
        act(scene.members().get(2), () -> meetings.leave(scene.meeting()));
        refused("council.refusal.absent", scene.members().get(2), () -> votes.cast(vote, 0));
        refused("council.refusal.choose", scene.chair(), () -> votes.cast(vote, 7));
        refused("council.refusal.choose", scene.chair(), () -> votes.cast(vote, -1));
        stage.cast(vote, scene.chair(), 0);
        refused("council.refusal.votedTwice", scene.chair(), () -> votes.cast(vote, 1));
        refused(
                "council.refusal.recusalAfterVote",
                scene.chair(),
                () -> own.recuse(scene.meeting(), scene.items().get(0), REASON));
        refused("council.refusal.voteRunning", scene.chair(), () -> votes.open(vote(scene, 1, VoteKind.OPEN)));
        refused(
                "council.refusal.voteRunning",
                scene.chair(),
                () -> meetings.takeUp(scene.meeting(), scene.items().get(1)));
        act(scene.chair(), () -> votes.count(vote));
        refused("council.refusal.voteEnded", scene.members().get(1), () -> votes.cast(vote, 0));
        refused("council.refusal.voteEnded", scene.chair(), () -> votes.count(vote));
    }

    @Test
    void aSecretVoteLeavesTotalsAndNothingElseAnywhere() {
        var scene = scenes.running();
        var vote = stage.open(scene, 0, VoteKind.SECRET);
        stage.cast(vote, scene.chair(), 0);
        stage.cast(vote, scene.members().get(0), 1);
        stage.cast(vote, scene.members().get(1), 1);

        assertThat(stage.last(scene, 0).options()).allMatch(option -> option.votes() == null);
        act(scene.chair(), () -> votes.count(vote));
        act(scene.chair(), () -> votes.conclude(vote, REASON));

        assertThat(stage.last(scene, 0).options())
                .extracting(VoteRow.Option::votes)
                .containsExactly(1, 2);
        assertThat(stage.last(scene, 0).cast().values()).hasSize(3).allMatch(ballot -> ballot.option() == null);
        assertThat(jdbc.queryForList(
                        "SELECT option_number FROM council_ballot WHERE vote_id = ?", Integer.class, vote.value()))
                .hasSize(3)
                .containsOnlyNulls();
        var trail = jdbc.queryForList(
                "SELECT detail FROM audit_event WHERE action = 'council.voted' AND detail LIKE ?",
                String.class,
                "%" + scene.items().get(0) + "%");
        assertThat(trail).hasSize(3).allMatch(detail -> !detail.contains("option") && !detail.contains("SELF"));
        assertThat(trail).containsOnly(trail.get(0));
    }

    @Test
    void withoutAVoteOnlyWhereEverybodyAgrees() {
        var scene = scenes.running();
        var proposal =
                new OpenVote(scene.meeting(), scene.items().get(0), VoteKind.CONSENT, List.of(), CouncilChoice.SELF);
        var first = as(scene.chair(), () -> votes.open(proposal));
        stage.cast(first, scene.chair(), 0);
        refused("council.refusal.notEverybodyAgreed", scene.chair(), () -> votes.count(first));
        act(scene.members().get(0), () -> votes.object(first));
        assertThat(stage.last(scene, 0).outcome()).isEqualTo(VoteOutcome.OBJECTION);
        refused("council.refusal.voteEnded", scene.members().get(1), () -> votes.object(first));

        var second = as(scene.chair(), () -> votes.open(proposal));
        stage.cast(second, scene.chair(), 0);
        scene.members().subList(0, 3).forEach(member -> stage.cast(second, member, 0));
        act(scene.chair(), () -> votes.count(second));
        act(scene.chair(), () -> votes.conclude(second, REASON));

        assertThat(stage.last(scene, 0).outcome()).isEqualTo(VoteOutcome.NO_OBJECTION);
        assertThat(stage.item(scene, 0)
                        .ledger()
                        .get(stage.item(scene, 0).ledger().size() - 1)
                        .basis())
                .contains("\"outcome\":\"NO_OBJECTION\"");
    }

    @Test
    void aLostQuorumStopsTheVoteAndKeepsWhatWasDecided() {
        var scene = scenes.running();
        var decided = stage.open(scene, 0, VoteKind.OPEN);
        stage.cast(decided, scene.chair(), 1);
        act(scene.chair(), () -> votes.count(decided));
        act(scene.chair(), () -> votes.conclude(decided, REASON));
        var vote = stage.open(scene, 1, VoteKind.SECRET);
        stage.cast(vote, scene.members().get(0), 1);

        act(scene.members().get(1), () -> meetings.leave(scene.meeting()));
        assertThat(stage.last(scene, 1).status()).isEqualTo(VoteStatus.RUNNING);
        act(
                scene.secretary(),
                () -> meetings.noteLeft(scene.meeting(), scene.members().get(2).id()));

        assertThat(stage.last(scene, 1).status()).isEqualTo(VoteStatus.STOPPED);
        assertThat(stage.last(scene, 1).outcome()).isEqualTo(VoteOutcome.QUORUM_LOST);
        refused("council.refusal.voteEnded", scene.chair(), () -> votes.cast(vote, 0));
        refused("council.refusal.noQuorum", scene.chair(), () -> votes.open(vote(scene, 1, VoteKind.OPEN)));
        assertThat(jdbc.queryForObject(
                        "SELECT SUM(votes) FROM council_vote_option WHERE vote_id = ?", Integer.class, vote.value()))
                .isZero();
        assertThat(stage.item(scene, 0).details().item().item().isOpen()).isFalse();
        act(scene.members().get(1), () -> meetings.enter(scene.meeting()));
        act(scene.chair(), () -> votes.open(vote(scene, 1, VoteKind.OPEN)));
    }

    @Test
    void twoVotesOfOneMemberAtOnceCountOnce() throws Exception {
        var scene = scenes.running();
        var vote = stage.open(scene, 0, VoteKind.SECRET);

        var outcomes = AtOnce.run(4, number -> {
            stage.cast(vote, scene.members().get(0), number % 2);
            return "cast";
        });

        assertThat(outcomes.stream().filter("cast"::equals)).hasSize(1);
        assertThat(outcomes.stream().filter(RefusedException.class::isInstance)).hasSize(3);
        assertThat(jdbc.queryForObject(
                        "SELECT SUM(votes) FROM council_vote_option WHERE vote_id = ?", Integer.class, vote.value()))
                .isEqualTo(1);
    }

    @Test
    void everybodyAtOnceWhileTheChairCounts() throws Exception {
        for (int round = 0; round < 3; round++) {
            var scene = scenes.running();
            var vote = stage.open(scene, 0, VoteKind.SECRET);
            stage.cast(vote, scene.chair(), 0);

            var outcomes = AtOnce.run(4, number -> {
                if (number == 3) {
                    act(scene.chair(), () -> votes.count(vote));
                } else {
                    stage.cast(vote, scene.members().get(number), 0);
                }
                return "done";
            });

            assertThat(outcomes.get(3)).isEqualTo("done");
            var arrived = outcomes.subList(0, 3).stream().filter("done"::equals).count();
            assertThat(outcomes)
                    .allSatisfy(outcome -> assertThat(Optional.of(outcome)
                                    .filter(RefusedException.class::isInstance)
                                    .map(refused -> ((RefusedException) refused).key())
                                    .orElse("council.refusal.voteEnded"))
                            .isEqualTo("council.refusal.voteEnded"));
            assertThat(stage.last(scene, 0).options().get(0).votes()).isEqualTo((int) arrived + 1);
            assertThat(stage.last(scene, 0).cast()).hasSize((int) arrived + 1);
        }
    }
}
