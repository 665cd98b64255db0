package vn.parindex;

import static java.util.Map.entry;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.AccessAttempts.Attempt;
import vn.parindex.council.CouncilRules;
import vn.parindex.council.CouncilService;
import vn.parindex.council.ItemId;
import vn.parindex.council.MeetingId;
import vn.parindex.council.MeetingPlan;
import vn.parindex.council.MeetingPlanService;
import vn.parindex.council.MeetingService;
import vn.parindex.council.MemberService;
import vn.parindex.council.OpenVote;
import vn.parindex.council.PrivateNoteService;
import vn.parindex.council.VoteKind;
import vn.parindex.council.VoteService;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.shared.Roles;

/** How the operations of the Council's meetings are tried; a member gets a seat first. */
@Component
class CouncilAttempts {

    private static final MeetingPlan PLAN = new MeetingPlan(LocalDateTime.of(2023, 3, 28, 14, 0), "Phòng họp 1");

    private final MeetingPlanService plans;
    private final MeetingService meetings;
    private final MemberService members;
    private final PrivateNoteService notes;
    private final VoteService votes;
    private final CouncilService council;
    private final Cycles cycles;
    private final TestPeople people;
    private final JdbcTemplate jdbc;

    CouncilAttempts(
            MeetingPlanService plans,
            MeetingService meetings,
            MemberService members,
            PrivateNoteService notes,
            VoteService votes,
            CouncilService council,
            Cycles cycles,
            TestPeople people,
            JdbcTemplate jdbc) {
        this.plans = plans;
        this.meetings = meetings;
        this.members = members;
        this.notes = notes;
        this.votes = votes;
        this.council = council;
        this.cycles = cycles;
        this.people = people;
        this.jdbc = jdbc;
    }

    Map<String, Attempt> all() {
        return Map.ofEntries(
                entry(
                        "council.plan",
                        AccessAttempts.as(stage -> plans.plan(stage.cycle().id(), PLAN))),
                entry(
                        "council.rules",
                        AccessAttempts.as(stage -> plans.setRules(stage.cycle().id(), CouncilRules.USUAL))),
                entry("council.conduct", this::conduct),
                entry("council.attend", this::attend),
                entry("council.note", this::note),
                entry("council.flag", this::flag),
                entry("council.vote", this::vote));
    }

    private void conduct(Officer officer, AccessStage stage) {
        var meeting = meeting(officer, stage);
        ActingOfficer.run(officer, () -> {
            meetings.open(meeting);
            meetings.close(meeting);
        });
    }

    private void attend(Officer officer, AccessStage stage) {
        var meeting = meeting(officer, stage);
        ActingOfficer.run(stage.cycle().chair(), () -> meetings.open(meeting));
        ActingOfficer.run(officer, () -> {
            meetings.enter(meeting);
            meetings.leave(meeting);
        });
    }

    private void note(Officer officer, AccessStage stage) {
        var meeting = meeting(officer, stage);
        var item = item(stage);
        ActingOfficer.run(stage.cycle().secretary(), () -> plans.putOnAgenda(meeting, item));
        ActingOfficer.run(officer, () -> {
            notes.write(meeting, item, AccessAttempts.REASON, 0);
            notes.read(meeting, item);
        });
    }

    private void flag(Officer officer, AccessStage stage) {
        seat(officer, stage);
        ActingOfficer.run(
                officer,
                () -> members.flag(
                        stage.cycle().id(), stage.agency(), stage.other().id(), AccessAttempts.REASON));
    }

    private void vote(Officer officer, AccessStage stage) {
        var meeting = meeting(officer, stage);
        var item = item(stage);
        ActingOfficer.run(stage.cycle().secretary(), () -> plans.putOnAgenda(meeting, item));
        ActingOfficer.run(stage.cycle().chair(), () -> meetings.open(meeting));
        if (officer.has(Roles.COUNCIL_MEMBER)) {
            ActingOfficer.run(officer, () -> meetings.enter(meeting));
        }
        var vote = ActingOfficer.call(
                stage.cycle().chair(),
                () -> votes.open(
                        OpenVote.between(meeting, item, VoteKind.SECRET, List.of(new java.math.BigDecimal("0.1")))));
        ActingOfficer.run(officer, () -> votes.cast(vote, 0));
    }

    /** After the file was done something must be put back on the list first. */
    private ItemId item(AccessStage stage) {
        return stage.state().equals(FileStatus.DONE.name())
                ? ActingOfficer.call(
                        stage.cycle().secretary(),
                        () -> council.add(
                                stage.cycle().id(),
                                stage.agency(),
                                stage.other().id()))
                : stage.item();
    }

    private MeetingId meeting(Officer officer, AccessStage stage) {
        seat(officer, stage);
        return ActingOfficer.call(
                stage.cycle().secretary(), () -> plans.plan(stage.cycle().id(), PLAN));
    }

    private void seat(Officer officer, AccessStage stage) {
        if (officer.has(Roles.COUNCIL_MEMBER) && !cycles.isLocked(stage.cycle().id())) {
            people.withAccount(officer, "{noop}-");
            jdbc.update(
                    "INSERT INTO cycle_council_member (cycle_id, account_id, position) VALUES (?, ?, 'MEMBER')",
                    stage.cycle().id().value(),
                    officer.id().value());
        }
    }
}
