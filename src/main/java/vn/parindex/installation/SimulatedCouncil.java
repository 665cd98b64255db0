package vn.parindex.installation;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.parindex.council.CouncilAgenda;
import vn.parindex.council.CouncilChoice;
import vn.parindex.council.ItemId;
import vn.parindex.council.MeetingId;
import vn.parindex.council.MeetingPlan;
import vn.parindex.council.MeetingPlanService;
import vn.parindex.council.MeetingService;
import vn.parindex.council.MemberService;
import vn.parindex.council.OpenVote;
import vn.parindex.council.VoteKind;
import vn.parindex.council.VoteService;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;

/** Lets the demonstration's Council meet, through its services: one meeting held, one to come. */
@Component
class SimulatedCouncil {

    private static final String PLACE = "Phòng họp tầng 3, trụ sở Bộ Nội vụ (mô phỏng)";
    private static final String REASON = "Hội đồng thống nhất sau khi nghe hai bên (nội dung mô phỏng).";
    private static final String RECUSED = "Từng công tác tại cơ quan này đến tháng 6 năm trước (mô phỏng).";
    private static final String OPINION = "Đề nghị xem kỹ ngày ban hành của tài liệu kiểm chứng (mô phỏng).";
    private static final int HELD = 4;
    private static final int PLANNED = 12;

    private final MeetingPlanService plans;
    private final MeetingService meetings;
    private final MemberService members;
    private final VoteService votes;
    private final CouncilAgenda agenda;
    private final SimulatedOfficers officers;

    SimulatedCouncil(
            MeetingPlanService plans,
            MeetingService meetings,
            MemberService members,
            VoteService votes,
            CouncilAgenda agenda,
            SimulatedOfficers officers) {
        this.plans = plans;
        this.meetings = meetings;
        this.members = members;
        this.votes = votes;
        this.agenda = agenda;
        this.officers = officers;
    }

    /** A meeting to come, with what waits for the Council on its agenda. */
    MeetingId plan(CycleId cycle, LocalDateTime at) {
        return plan(cycle, at, PLANNED);
    }

    /** A whole meeting: a secret vote, a tie, a recusal, a decision on which everybody agrees; one member is absent. */
    void hold(CycleId cycle, LocalDateTime at) {
        var meeting = plan(cycle, at, HELD);
        var items = waiting(cycle).stream().limit(HELD).toList();
        if (items.size() < HELD) {
            return;
        }
        var present = Stream.of(
                        "council.chair", "council.member1", "council.member2", "council.member3", "council.member4")
                .map(officers::account)
                .toList();
        as(secretary(), () -> meetings.open(meeting));
        present.forEach(member -> as(member, () -> meetings.enter(meeting)));
        as(present.get(4), () -> members.recuse(meeting, items.get(2), RECUSED));
        as(present.get(1), () -> members.say(meeting, items.get(0), OPINION));
        vote(OpenVote.between(meeting, items.get(0), VoteKind.SECRET, List.of()), present, 0, 0, 1, 0, 0);
        vote(OpenVote.between(meeting, items.get(1), VoteKind.OPEN, List.of()), present, 0, 0, 0, 1, 0);
        vote(OpenVote.between(meeting, items.get(2), VoteKind.OPEN, List.of()), present.subList(0, 4), 0, 1, 0, 1);
        var agreed =
                new OpenVote(meeting, items.get(3), VoteKind.CONSENT, List.<BigDecimal>of(), CouncilChoice.APPRAISED);
        vote(agreed, present, 0, 0, 0, 0, 0);
        as(secretary(), () -> meetings.close(meeting));
    }

    private MeetingId plan(CycleId cycle, LocalDateTime at, int most) {
        return ActingOfficer.call(secretary(), () -> {
            var meeting = plans.plan(cycle, new MeetingPlan(at, PLACE));
            waiting(cycle).stream().limit(most).forEach(item -> plans.putOnAgenda(meeting, item));
            return meeting;
        });
    }

    private void vote(OpenVote command, List<Officer> voters, int... choices) {
        var vote = ActingOfficer.call(secretary(), () -> votes.open(command));
        for (int number = 0; number < choices.length; number++) {
            var choice = choices[number];
            as(voters.get(number), () -> votes.cast(vote, choice));
        }
        as(secretary(), () -> {
            votes.count(vote);
            votes.conclude(vote, REASON);
        });
    }

    private List<ItemId> waiting(CycleId cycle) {
        return ActingOfficer.call(secretary(), () -> agenda.agenda(cycle)).items().stream()
                .filter(line -> line.item().isOpen())
                .filter(line -> line.item().selfPoints() != null
                        && !line.item().selfPoints().equals(line.item().appraisedPoints()))
                .map(line -> line.item().id())
                .toList();
    }

    private Officer secretary() {
        return officers.account("council.secretary");
    }

    private static void as(Officer officer, Runnable work) {
        ActingOfficer.run(officer, work);
    }
}
