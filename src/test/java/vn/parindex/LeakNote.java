package vn.parindex;

import java.time.LocalDateTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.council.CouncilAgenda;
import vn.parindex.council.MeetingId;
import vn.parindex.council.MeetingPlan;
import vn.parindex.council.MeetingPlanService;
import vn.parindex.council.MeetingService;
import vn.parindex.council.PrivateNoteService;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;

/** A meeting on the items of a cycle in which a member keeps a recognisable private note on each. */
@Component
class LeakNote {

    /** In the notes that nobody but their author reads. */
    static final String PRIVATE = "GHICHU6083";

    private final MeetingPlanService plans;
    private final MeetingService meetings;
    private final PrivateNoteService notes;
    private final CouncilAgenda agenda;
    private final TestPeople people;
    private final JdbcTemplate jdbc;

    LeakNote(
            MeetingPlanService plans,
            MeetingService meetings,
            PrivateNoteService notes,
            CouncilAgenda agenda,
            TestPeople people,
            JdbcTemplate jdbc) {
        this.plans = plans;
        this.meetings = meetings;
        this.notes = notes;
        this.agenda = agenda;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** @param author the member whose notes they are */
    record Kept(MeetingId meeting, Officer author) {}

    /** A meeting that has begun; before the Council has items, its agenda is empty. */
    Kept keep(TestCycle cycle) {
        var author = people.withAccount(people.of(Roles.COUNCIL_MEMBER), "{noop}-");
        jdbc.update(
                "INSERT INTO cycle_council_member (cycle_id, account_id, position) VALUES (?, ?, 'MEMBER')",
                cycle.id().value(),
                author.id().value());
        var meeting = ActingOfficer.call(
                cycle.secretary(),
                () -> plans.plan(cycle.id(), new MeetingPlan(LocalDateTime.of(2023, 3, 28, 14, 0), "Phòng họp 1")));
        ActingOfficer.call(cycle.secretary(), () -> agenda.agenda(cycle.id())).items().stream()
                .map(line -> line.item().id())
                .forEach(item -> {
                    ActingOfficer.run(cycle.secretary(), () -> plans.putOnAgenda(meeting, item));
                    ActingOfficer.run(author, () -> notes.write(meeting, item, PRIVATE + " hỏi lại", 0));
                });
        ActingOfficer.run(cycle.chair(), () -> meetings.open(meeting));
        return new Kept(meeting, author);
    }

    /** Undecided items may be decided elsewhere from now on. */
    void close(TestCycle cycle, Kept kept) {
        ActingOfficer.run(cycle.chair(), () -> meetings.close(kept.meeting()));
    }
}
