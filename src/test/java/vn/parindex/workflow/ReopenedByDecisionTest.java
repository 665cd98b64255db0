package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.workflow.WorkKind.APPRAISE;
import static vn.parindex.workflow.WorkKind.REVISE_LEAF;
import static vn.parindex.workflow.WorkKind.SELF_ASSESS;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.criteria.LeafId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.ReopeningService;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** What who runs the cycle may open again after submission without having been asked, and when no more. */
class ReopenedByDecisionTest extends AgencyFileWalk {

    @Autowired
    private ReopeningService reopenings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void aWholeFileGoesBackWhileNobodyHasAppraisedAnyOfIt() {
        testFiles.submit(cycle.id(), canTho);

        ActingOfficer.run(cycle.manager(), () -> withdrawals.reopen(cycle.id(), canTho, REASON));

        assertThat(row().status()).isEqualTo(FileStatus.SELF_ASSESSING);
        assertThat(waiting()).containsExactly(SELF_ASSESS);
        assertThat(engine.walked(file)).contains("Event_Withdrawn", "Flow_Withdrawn");
        assertThat(audited("selfassessment.withdrawn")).isEqualTo(1);
        testFiles.sendToLeader(cycle.id(), canTho);
        testFiles.submitAsRead(cycle.id(), canTho);
        assertThat(waiting()).containsExactly(APPRAISE, APPRAISE);
    }

    @Test
    void notOnceAppraisalHasBegunNorBeforeSubmissionNorWithoutAReason() {
        assertThatThrownBy(
                        () -> ActingOfficer.run(cycle.manager(), () -> withdrawals.reopen(cycle.id(), canTho, REASON)))
                .isInstanceOf(RefusedException.class);
        testFiles.submit(cycle.id(), canTho);
        assertThatThrownBy(
                        () -> ActingOfficer.run(cycle.manager(), () -> withdrawals.reopen(cycle.id(), canTho, "ngắn")))
                .hasMessageContaining("reasonTooShort");
        assertThatThrownBy(() -> ActingOfficer.run(
                        people.of(Roles.ADMINISTRATOR), () -> withdrawals.reopen(cycle.id(), canTho, REASON)))
                .isInstanceOf(AccessDeniedException.class);
        appraisals.decide(appraisals.of(cycle.id(), canTho).get(0), Set.of(), BigDecimal.ZERO);

        assertThatThrownBy(
                        () -> ActingOfficer.run(cycle.manager(), () -> withdrawals.reopen(cycle.id(), canTho, REASON)))
                .hasMessageContaining("appraisalBegun");
        assertThat(waiting()).containsExactly(APPRAISE, APPRAISE);
    }

    @Test
    void oneLeafIsOpenedWithoutARequestAndLapsesAtItsHour() {
        testFiles.submit(cycle.id(), canTho);
        var leaf = testFiles.leaves(cycle.id(), canTho).get(0);
        var until = LocalDateTime.now(clock).plusDays(2).withNano(0);

        var id = ActingOfficer.call(
                cycle.manager(), () -> reopenings.order(cycle.id(), canTho, leaf.id(), until, REASON));

        assertThat(mine(people.of(canTho, Roles.COORDINATOR), REVISE_LEAF)).containsExactly(id.value());
        assertThat(mine(cycle.manager(), WorkKind.DECIDE_REOPENING)).isEmpty();
        assertThat(engine.timer(id.value(), "Event_RevisionDue")).isEqualTo(until);
        assertThat(engine.walked(id.value())).contains("UserTask_DecideReopening", "Flow_Granted");
        assertThat(audited("selfassessment.reopening.asked")).as("nobody asked").isZero();
        assertThat(auditedOn(leaf.id(), "selfassessment.reopening.ordered")).isEqualTo(1);
        assertThat(auditedOn(leaf.id(), "selfassessment.reopening.open")).isEqualTo(1);
        assertThatThrownBy(() -> ActingOfficer.run(
                        cycle.manager(), () -> reopenings.order(cycle.id(), canTho, leaf.id(), until, REASON)))
                .hasMessageContaining("reopeningPending");

        engine.fire(id.value(), "Event_RevisionDue");
        assertThat(engine.isEnded(id.value())).isTrue();
        assertThat(row().status()).isEqualTo(FileStatus.SUBMITTED);
        assertThat(waiting()).containsExactly(APPRAISE, APPRAISE);
    }

    private int auditedOn(LeafId leaf, String action) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = ? AND cycle_id = ? AND leaf_id = ?")
                .params(action, cycle.id().value(), leaf.value())
                .query(Integer.class)
                .single();
    }

    private int audited(String action) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = ? AND cycle_id = ?")
                .params(action, cycle.id().value())
                .query(Integer.class)
                .single();
    }
}
