package vn.parindex.workflow;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.Absence;
import vn.parindex.identity.Officer;
import vn.parindex.identity.Officers;

/** Writes who has a piece of work besides the one it was given to, from which day to which: days come without an event. */
@Component
class WorkStandIns {

    private final JdbcClient jdbc;
    private final Officers officers;

    WorkStandIns(JdbcClient jdbc, Officers officers) {
        this.jdbc = jdbc;
        this.officers = officers;
    }

    /** These and nobody else. */
    void of(WorkKind kind, UUID subject, Collection<Absence> absences) {
        jdbc.sql("DELETE s FROM workflow_stand_in s JOIN workflow_item i ON i.id = s.item_id"
                        + " WHERE i.subject_id = ? AND i.kind = ? AND i.closed_at IS NULL")
                .params(subject, kind.name())
                .update();
        absences.forEach(absence -> officers.byUsername(absence.substitute())
                .map(Officer::id)
                .ifPresent(officer -> insert(kind, subject, officer.value(), absence)));
    }

    private void insert(WorkKind kind, UUID subject, UUID officer, Absence absence) {
        jdbc.sql("INSERT INTO workflow_stand_in (item_id, officer_id, first_day, last_day)"
                        + " SELECT id, ?, ?, ? FROM workflow_item WHERE subject_id = ? AND kind = ? AND closed_at IS NULL"
                        + " ON DUPLICATE KEY UPDATE last_day = GREATEST(last_day, VALUES(last_day))")
                .params(officer, absence.first(), absence.last(), subject, kind.name())
                .update();
    }
}
