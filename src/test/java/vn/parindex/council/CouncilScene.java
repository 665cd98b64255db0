package vn.parindex.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.appraisal.ClarificationService;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/** A Council of a chair, a secretary and four members before three items of Cần Thơ; the last member comes from there. */
@Component
public class CouncilScene {

    public static final String REASON = AppraisalFlow.REASON;

    private final AppraisalFlow flow;
    private final ClarificationService clarification;
    private final TestPeople people;
    private final JdbcTemplate jdbc;
    private final DueJobs jobs;
    private final MeetingPlanService plans;
    private final MeetingService meetings;
    private final CouncilAgenda agenda;

    CouncilScene(
            AppraisalFlow flow,
            ClarificationService clarification,
            TestPeople people,
            JdbcTemplate jdbc,
            DueJobs jobs,
            MeetingPlanService plans,
            MeetingService meetings,
            CouncilAgenda agenda) {
        this.flow = flow;
        this.clarification = clarification;
        this.people = people;
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.plans = plans;
        this.meetings = meetings;
        this.agenda = agenda;
    }

    /** @param items open, of Cần Thơ, in the order of the set */
    public record Scene(
            TestCycle cycle, AgencyId agency, List<Officer> members, MeetingId meeting, List<ItemId> items) {

        public Officer chair() {
            return cycle.chair();
        }

        public Officer secretary() {
            return cycle.secretary();
        }
    }

    /** A planned meeting with everything on its agenda. */
    public Scene planned() {
        var cycle = flow.appraising(10, "92");
        var canTho = flow.agency("92");
        for (var code : List.of("2.1", "2.2", "2.3")) {
            flow.change(cycle.id(), canTho, code, "0");
        }
        flow.closeAll(cycle.id(), canTho);
        ActingOfficer.run(flow.coordinator("92"), () -> clarification.finish(cycle.id(), canTho));
        jobs.runAll();
        var members = new ArrayList<Officer>();
        for (int number = 0; number < 3; number++) {
            members.add(seat(cycle, people.of(Roles.COUNCIL_MEMBER)));
        }
        members.add(seat(cycle, people.of(canTho, Roles.COUNCIL_MEMBER)));
        var meeting = ActingOfficer.call(
                cycle.secretary(),
                () -> plans.plan(cycle.id(), new MeetingPlan(LocalDateTime.of(2023, 3, 28, 14, 0), "Phòng họp 1")));
        var items = ActingOfficer.call(cycle.chair(), () -> agenda.agenda(cycle.id())).items().stream()
                .map(line -> line.item().id())
                .toList();
        items.forEach(item -> ActingOfficer.run(cycle.secretary(), () -> plans.putOnAgenda(meeting, item)));
        return new Scene(cycle, canTho, List.copyOf(members), meeting, items);
    }

    /** The same, open, with chair, secretary and all members in the room. */
    public Scene running() {
        var scene = planned();
        ActingOfficer.run(scene.chair(), () -> meetings.open(scene.meeting()));
        ActingOfficer.run(scene.secretary(), () -> meetings.enter(scene.meeting()));
        scene.members().forEach(member -> ActingOfficer.run(member, () -> meetings.enter(scene.meeting())));
        return scene;
    }

    /** Somebody more on the Council of a cycle; meetings planned later invite them. */
    public Officer seat(TestCycle cycle, Officer officer) {
        people.withAccount(officer, "{noop}-");
        jdbc.update(
                "INSERT INTO cycle_council_member (cycle_id, account_id, position) VALUES (?, ?, 'MEMBER')",
                cycle.id().value(),
                officer.id().value());
        return officer;
    }

    public static <T> T as(Officer officer, Supplier<T> work) {
        return ActingOfficer.call(officer, work);
    }

    public static void act(Officer officer, Runnable work) {
        ActingOfficer.run(officer, work);
    }

    /** They are not allowed to, for this reason. */
    static void refused(String key, Officer officer, Runnable work) {
        assertThatThrownBy(() -> act(officer, work))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    public static OpenVote vote(Scene scene, int item, VoteKind kind, String... motions) {
        return OpenVote.between(
                scene.meeting(),
                scene.items().get(item),
                kind,
                List.of(motions).stream().map(BigDecimal::new).toList());
    }
}
