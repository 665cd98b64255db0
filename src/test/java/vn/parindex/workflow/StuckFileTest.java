package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.cycle.CycleService;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** A step of the program that fails five times is seen by those who can help; the file stays whole and goes on. */
class StuckFileTest extends AgencyFileWalk {

    private static final String FINISH = "ServiceTask_FinishFile";

    @Autowired
    private ProcessAdministrationService administration;

    @Autowired
    private FileProcessService processes;

    @Autowired
    private StuckCount count;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private CycleService cycleService;

    @Autowired
    private Cycles calendars;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void fiveFailuresAreAnIncidentThatSomebodySeesAndARetryBringsTheFileHome() {
        var good = engine.definition(file);
        var broken = engine.deployBroken(FINISH, AgencyFileProcess.PROCESS_ID);
        engine.moveTo(file, broken);
        engine.deployAgain(AgencyFileProcess.PROCESS_ID);
        testFiles.submit(cycle.id(), canTho);
        appraisals.keepAll(cycle.id(), canTho);
        engine.runJobsBefore(file, FINISH);
        int before = ActingOfficer.call(cycle.manager(), () -> count.count());

        var left = new ArrayList<Integer>();
        while (stuck().isEmpty()) {
            fail();
            left.add(engine.retries(file, FINISH));
        }
        assertThat(left).containsExactly(4, 3, 2, 1, 0);

        var job = stuck().orElseThrow();
        assertThat(job.element()).isEqualTo(FINISH);
        assertThat(job.name()).isEqualTo("Hoàn tất hồ sơ");
        assertThat(job.cycle()).contains(cycle.id());
        assertThat(job.failure()).contains("nobodyKnowsThis");
        assertThat(ActingOfficer.call(cycle.manager(), () -> count.count())).isEqualTo(before + 1);
        assertThat(ActingOfficer.call(people.of(Roles.ADMINISTRATOR), () -> count.count()))
                .isEqualTo(before + 1);
        assertThat(ActingOfficer.call(people.of(canTho, Roles.COORDINATOR), () -> count.count()))
                .isZero();
        assertThat(onItsPage().stuckSince())
                .as("the agency reads since when on its file's page")
                .contains(job.since());
        assertThat(ActingOfficer.call(cycle.manager(), () -> administration.stuck(cycle.id(), canTho)))
                .containsExactly(job);
        assertThat(ActingOfficer.call(cycle.manager(), () -> administration.stuck(cycle.id(), cycles.agency("22"))))
                .as("another file is none the worse")
                .isEmpty();
        assertThatThrownBy(() -> ActingOfficer.run(
                        people.of(canTho, Roles.COORDINATOR), () -> administration.stuck(cycle.id(), canTho)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(engine.runJobs(file))
                .as("it is not tried by itself any more")
                .isZero();
        assertThat(row().status()).isEqualTo(FileStatus.SUBMITTED);
        assertThat(submissions.answers(cycle.id(), canTho)).isNotEmpty();

        retry(job, "Thử khi chưa xử lý nguyên nhân.");
        fail();
        assertThat(stuck()).as("one attempt, then seen again").isPresent();

        engine.moveTo(file, good);
        retry(stuck().orElseThrow(), "Đã triển khai lại phiên bản đúng.");
        engine.runJobs(file);
        assertThat(stuck()).isEmpty();
        assertThat(onItsPage().stuckSince()).isEmpty();
        assertThat(row().status()).isEqualTo(FileStatus.DONE);
        assertThat(engine.isEnded(file)).isTrue();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'process.retried' AND agency_id = ?"
                                + " AND cycle_id = ?")
                        .params(canTho.value(), cycle.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatWasExtendedMeanwhileIsTriedAgainAtItsNewDeadlineAndNotBefore() {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(file.toString())
                .singleResult();
        var timer = management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId("Event_SelfAssessmentDue")
                .singleResult();
        management.setJobRetries(timer.getId(), 0);
        var later = calendars
                .calendar(cycle.id())
                .deadline(canTho, CycleStep.SELF_ASSESSMENT)
                .plusDays(1)
                .withNano(0);
        ActingOfficer.run(
                cycle.manager(),
                () -> cycleService.extend(cycle.id(), canTho, CycleStep.SELF_ASSESSMENT, later, REASON));

        retry(stuck().orElseThrow(), "Đã khắc phục, và đã gia hạn cho cơ quan.");

        assertThat(stuck()).isEmpty();
        var again = management.createJobQuery().jobId(timer.getId()).singleResult();
        assertThat(again.getRetries()).isEqualTo(1);
        assertThat(Vars.time(again.getDuedate())).isEqualTo(later);
    }

    @Test
    void aRetryNeedsAReasonAFailedJobAndTheRight() {
        assertThatThrownBy(() -> ActingOfficer.run(cycle.manager(), () -> administration.retry("x", "ngắn")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ActingOfficer.run(cycle.manager(), () -> administration.retry("x", REASON)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ActingOfficer.run(people.of(Roles.AUDITOR), () -> administration.retry("x", REASON)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private FileProcess onItsPage() {
        return ActingOfficer.call(people.of(canTho, Roles.COORDINATOR), () -> processes.of(cycle.id(), canTho));
    }

    private void fail() {
        assertThatThrownBy(() -> engine.run(file, FINISH)).hasMessageContaining("nobodyKnowsThis");
    }

    private void retry(StuckJob job, String reason) {
        ActingOfficer.run(people.of(Roles.ADMINISTRATOR), () -> administration.retry(job.id(), reason));
    }

    private Optional<StuckJob> stuck() {
        return ActingOfficer.call(cycle.manager(), () -> administration.stuck(Optional.of(cycle.id()))).stream()
                .filter(job -> job.agency().filter(canTho::equals).isPresent())
                .findFirst();
    }
}
