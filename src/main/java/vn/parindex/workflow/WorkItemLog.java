package vn.parindex.workflow;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.Officer;

/** Writes the read model of work items, in the engine's own transaction. */
@Component
class WorkItemLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkItemLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void opened(NewWork work) {
        jdbc.sql("""
                        INSERT INTO workflow_item (id, task_id, kind, cycle_id, agency_id, subject_id, owner_agency_id,
                                                   role, due_at, opened_at, desk, fields, definition_id, leaf_id)
                        VALUES (:id, :task, :kind, :cycle, :agency, :subject, :owner, :role, :due, :now,
                                :desk, :fields, :definition, :leaf)""")
                .param("id", UUID.randomUUID())
                .param("task", work.taskId())
                .param("kind", work.kind().name())
                .param("cycle", work.cycle())
                .param("agency", work.agency())
                .param("subject", work.subject())
                .param("owner", work.owner())
                .param("role", work.role())
                .param("due", work.dueAt())
                .param("now", LocalDateTime.now(clock))
                .param("desk", Desk.of(work.role(), work.owner()))
                .param("fields", work.fields())
                .param("definition", work.definition())
                .param("leaf", work.leaf())
                .update();
    }

    void closed(String taskId) {
        jdbc.sql("UPDATE workflow_item SET closed_at = :now WHERE task_id = :task AND closed_at IS NULL")
                .param("now", LocalDateTime.now(clock))
                .param("task", taskId)
                .update();
    }

    void closed(WorkKind kind, UUID subject) {
        jdbc.sql("UPDATE workflow_item SET closed_at = :now WHERE subject_id = :subject AND kind = :kind"
                        + " AND closed_at IS NULL")
                .param("now", LocalDateTime.now(clock))
                .param("subject", subject)
                .param("kind", kind.name())
                .update();
    }

    /** To one person, or to everybody at the desk; false when the work is done, or before another than was seen. */
    boolean given(UUID item, Optional<String> seen, Optional<Officer> to) {
        return jdbc.sql("UPDATE workflow_item SET assignee_id = :id, assignee_name = :name"
                                + " WHERE id = :item AND closed_at IS NULL AND assignee_name <=> :seen")
                        .param("id", to.map(officer -> officer.id().value()).orElse(null))
                        .param("name", to.map(Officer::displayName).orElse(null))
                        .param("item", item)
                        .param("seen", seen.orElse(null))
                        .update()
                == 1;
    }

    /** Open work of one kind on a subject lies at a desk of its owner, before one person there or before all. */
    void given(WorkKind kind, UUID subject, String role, UUID owner, Optional<Officer> to) {
        jdbc.sql("UPDATE workflow_item SET assignee_id = :id, assignee_name = :name, role = :role,"
                        + " owner_agency_id = :owner, desk = :desk"
                        + " WHERE subject_id = :subject AND kind = :kind AND closed_at IS NULL")
                .param("id", to.map(officer -> officer.id().value()).orElse(null))
                .param("name", to.map(Officer::displayName).orElse(null))
                .param("role", role)
                .param("owner", owner)
                .param("desk", Desk.of(role, owner))
                .param("subject", subject)
                .param("kind", kind.name())
                .update();
    }

    CycleId cycleOf(UUID item) {
        return new CycleId(jdbc.sql("SELECT cycle_id FROM workflow_item WHERE id = ?")
                .param(item)
                .query(UUID.class)
                .single());
    }

    void moved(WorkKind kind, CycleId cycle, AgencyId agency, LocalDateTime dueAt) {
        jdbc.sql("UPDATE workflow_item SET due_at = :due WHERE cycle_id = :cycle AND agency_id = :agency"
                        + " AND kind = :kind AND closed_at IS NULL")
                .param("due", dueAt)
                .param("cycle", cycle.value())
                .param("agency", agency.value())
                .param("kind", kind.name())
                .update();
    }

    void moved(WorkKind kind, UUID subject, LocalDateTime dueAt) {
        jdbc.sql("UPDATE workflow_item SET due_at = :due WHERE subject_id = :subject AND kind = :kind"
                        + " AND closed_at IS NULL")
                .param("due", dueAt)
                .param("subject", subject)
                .param("kind", kind.name())
                .update();
    }

    /** Open work of one kind on a subject becomes somebody else's. */
    void handedOver(WorkKind kind, UUID subject, UUID owner, String role) {
        jdbc.sql("UPDATE workflow_item SET owner_agency_id = :owner, role = :role, desk = :desk"
                        + " WHERE subject_id = :subject AND kind = :kind AND closed_at IS NULL")
                .param("owner", owner)
                .param("role", role)
                .param("desk", Desk.of(role, owner))
                .param("subject", subject)
                .param("kind", kind.name())
                .update();
    }

    /** Open work on a subject becomes somebody else's. */
    void handedOver(UUID subject, UUID owner, String role) {
        jdbc.sql("UPDATE workflow_item SET owner_agency_id = :owner, role = :role, desk = :desk"
                        + " WHERE subject_id = :subject AND closed_at IS NULL")
                .param("owner", owner)
                .param("role", role)
                .param("desk", Desk.of(role, owner))
                .param("subject", subject)
                .update();
    }

    /** @throws IllegalStateException when no such work is open: the process is somewhere else */
    String openTask(WorkKind kind, UUID subject) {
        return findOpenTask(kind, subject)
                .orElseThrow(() -> new IllegalStateException("No open " + kind + " for " + subject));
    }

    Optional<String> findOpenTask(WorkKind kind, UUID subject) {
        return jdbc.sql("SELECT task_id FROM workflow_item WHERE subject_id = :subject AND kind = :kind"
                        + " AND closed_at IS NULL")
                .param("subject", subject)
                .param("kind", kind.name())
                .query(String.class)
                .optional();
    }
}
