package vn.parindex.installation;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.ConflictService;
import vn.parindex.appraisal.Verdict;
import vn.parindex.council.AgendaItem;
import vn.parindex.council.CouncilAgenda;
import vn.parindex.council.CouncilChoice;
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
    private static final String BIASED = "council.member5";
    private static final String CONFLICT = "Có con đang công tác tại cơ quan này (nội dung mô phỏng).";
    private static final int HELD = 4;
    private static final int PLANNED = 12;

    private final MeetingPlanService plans;
    private final MeetingService meetings;
    private final MemberService members;
    private final VoteService votes;
    private final CouncilAgenda agenda;
    private final ConflictService conflicts;
    private final SimulatedOfficers officers;

    SimulatedCouncil(
            MeetingPlanService plans,
            MeetingService meetings,
            MemberService members,
            VoteService votes,
            CouncilAgenda agenda,
            ConflictService conflicts,
            SimulatedOfficers officers) {
        this.plans = plans;
        this.meetings = meetings;
        this.members = members;
        this.votes = votes;
        this.agenda = agenda;
        this.conflicts = conflicts;
        this.officers = officers;
    }

    /**
     * A meeting to come, with what waits for the Council on its agenda, something about which the ministry had asked
     * among it; a member who also appraises for a ministry keeps away from one of the agencies.
     */
    void plan(CycleId cycle, LocalDateTime at) {
        var waiting = waiting(cycle);
        var items = new ArrayList<>(waiting.subList(0, Math.min(PLANNED, waiting.size())));
        if (items.stream().noneMatch(line -> wasAsked(cycle, line))) {
            waiting.stream()
                    .skip(items.size())
                    .filter(line -> wasAsked(cycle, line))
                    .findFirst()
                    .ifPresent(asked -> items.set(items.size() - 1, asked));
        }
        plan(cycle, at, items);
        items.stream()
                .filter(line -> !line.agency().equals(items.get(0).agency()))
                .findFirst()
                .ifPresent(line -> as(
                        officers.account(BIASED),
                        () -> conflicts.declare(cycle, line.agency().id(), BIASED, CONFLICT)));
    }

    /** A whole meeting: a secret vote, a tie, a recusal, a decision on which everybody agrees; one member is absent. */
    void hold(CycleId cycle, LocalDateTime at) {
        var lines = waiting(cycle).stream().limit(HELD).toList();
        var meeting = plan(cycle, at, lines);
        var items = lines.stream().map(line -> line.item().id()).toList();
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

    private MeetingId plan(CycleId cycle, LocalDateTime at, List<AgendaItem> items) {
        return ActingOfficer.call(secretary(), () -> {
            var meeting = plans.plan(cycle, new MeetingPlan(at, PLACE));
            items.forEach(line -> plans.putOnAgenda(meeting, line.item().id()));
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

    private boolean wasAsked(CycleId cycle, AgendaItem line) {
        var item = ActingOfficer.call(
                secretary(), () -> agenda.item(cycle, line.item().id()));
        return item.appraised().finding().decision().verdict() == Verdict.ASKED;
    }

    private List<AgendaItem> waiting(CycleId cycle) {
        return ActingOfficer.call(secretary(), () -> agenda.agenda(cycle)).items().stream()
                .filter(line -> line.item().isOpen())
                .filter(line -> line.item().selfPoints() != null
                        && !line.item().selfPoints().equals(line.item().appraisedPoints()))
                .toList();
    }

    private Officer secretary() {
        return officers.account("council.secretary");
    }

    private static void as(Officer officer, Runnable work) {
        ActingOfficer.run(officer, work);
    }
}
