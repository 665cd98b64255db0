package vn.parindex.cycle;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/**
 * Triggers that refuse every write into a locked cycle, and every change of a record that is only ever added to.
 * They bind the owner of the schema too. A writer holds the cycle's row in share mode and the lock takes it
 * exclusively, so that a write begun before the lock is either in before it or refused.
 */
@Component
class LockedCyclesMigration implements JavaMigration {

    /** SQLSTATE 23000: with 45000 the driver takes it for a lost connection and invites retries. */
    private static final String REFUSE = "SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = '%s'";

    private static final List<String> SCORED = List.of(
            "ledger_entry",
            "selfassessment_file",
            "selfassessment_answer",
            "selfassessment_answer_history",
            "selfassessment_attachment",
            "appraisal_appraisal",
            "appraisal_finding",
            "appraisal_clarification",
            "council_item",
            "survey_import",
            "ranking_ranking",
            "ranking_entry",
            "ranking_decision",
            "cycle_participant",
            "cycle_deadline",
            "cycle_extension",
            "cycle_in_charge",
            "cycle_council_member");

    private static final List<String> APPEND_ONLY = List.of(
            "ledger_entry",
            "audit_event",
            "cycle_lock",
            "selfassessment_answer_history",
            "ranking_decision",
            "survey_import",
            "publication_publication");

    @Override
    public void migrate(Context context) throws SQLException {
        try (var statement = context.getConnection().createStatement()) {
            for (var table : SCORED) {
                create(statement, table, "insert", refuseIfLocked("NEW"));
                create(statement, table, "update", refuseIfLocked("OLD") + refuseIfLocked("NEW"));
                create(statement, table, "delete", refuseIfLocked("OLD"));
            }
            for (var table : APPEND_ONLY) {
                var refusal = REFUSE.formatted(table + " is append-only") + ";";
                forbid(statement, table, "update", refusal);
                forbid(statement, table, "delete", refusal);
            }
            protectCycle(statement);
            protectCriteria(statement);
            protectEvidence(statement);
        }
    }

    private static void protectCycle(Statement statement) throws SQLException {
        create(
                statement,
                "cycle_lock",
                "insert",
                "SELECT id INTO held FROM cycle_cycle WHERE id = NEW.cycle_id FOR UPDATE;");
        create(
                statement,
                "cycle_cycle",
                "update",
                "IF EXISTS (SELECT 1 FROM cycle_lock WHERE cycle_id = OLD.id LOCK IN SHARE MODE) AND NOT ("
                        + "NEW.id = OLD.id AND NEW.assessment_year = OLD.assessment_year"
                        + " AND BINARY NEW.name_vi = BINARY OLD.name_vi AND BINARY NEW.name_en = BINARY OLD.name_en"
                        + " AND NEW.simulated = OLD.simulated AND NEW.opened_at = OLD.opened_at"
                        + " AND ((OLD.status = 'AWAITING_DECISION' AND NEW.status = 'LOCKED')"
                        + " OR (OLD.status = 'LOCKED' AND NEW.status = 'PUBLISHED'))) THEN "
                        + REFUSE.formatted("cycle is locked") + "; END IF;");
        create(
                statement,
                "cycle_cycle",
                "delete",
                "IF EXISTS (SELECT 1 FROM cycle_lock WHERE cycle_id = OLD.id LOCK IN SHARE MODE) THEN "
                        + REFUSE.formatted("cycle is locked") + "; END IF;");
    }

    private static void protectCriteria(Statement statement) throws SQLException {
        create(statement, "criteria_node", "insert", refuseIfPublished("NEW"));
        create(statement, "criteria_node", "update", refuseIfPublished("OLD") + refuseIfPublished("NEW"));
        create(statement, "criteria_node", "delete", refuseIfPublished("OLD"));
        create(
                statement,
                "criteria_set",
                "update",
                "IF OLD.status <> 'DRAFT' AND NOT (OLD.status = 'PUBLISHED' AND NEW.status = 'RETIRED'"
                        + " AND NEW.code = OLD.code AND NEW.set_version = OLD.set_version"
                        + " AND NEW.content_hash <=> OLD.content_hash AND NEW.rescales = OLD.rescales) THEN "
                        + REFUSE.formatted("criteria set is published") + "; END IF;");
        create(
                statement,
                "criteria_set",
                "delete",
                "IF OLD.status <> 'DRAFT' THEN " + REFUSE.formatted("criteria set is published") + "; END IF;");
    }

    private static void protectEvidence(Statement statement) throws SQLException {
        var attached =
                "IF EXISTS (SELECT 1 FROM selfassessment_attachment a JOIN cycle_lock l ON l.cycle_id = a.cycle_id"
                        + " WHERE a.document_id = OLD.id) THEN " + REFUSE.formatted("document proves a locked score")
                        + "; END IF;";
        create(statement, "evidence_document", "update", attached);
        create(statement, "evidence_document", "delete", attached);
    }

    private static String refuseIfLocked(String row) {
        return "SELECT id INTO held FROM cycle_cycle WHERE id = " + row + ".cycle_id LOCK IN SHARE MODE;"
                + "IF EXISTS (SELECT 1 FROM cycle_lock WHERE cycle_id = " + row + ".cycle_id LOCK IN SHARE MODE) THEN "
                + REFUSE.formatted("cycle is locked") + "; END IF;";
    }

    private static String refuseIfPublished(String row) {
        return "IF EXISTS (SELECT 1 FROM criteria_set WHERE id = " + row + ".set_id AND status <> 'DRAFT'"
                + " LOCK IN SHARE MODE) THEN " + REFUSE.formatted("criteria set is published") + "; END IF;";
    }

    private static void create(Statement statement, String table, String event, String body) throws SQLException {
        statement.execute("CREATE TRIGGER " + table + "_before_" + event + " BEFORE " + event + " ON " + table
                + " FOR EACH ROW BEGIN DECLARE held UUID; " + body + " END");
    }

    private static void forbid(Statement statement, String table, String event, String refusal) throws SQLException {
        statement.execute("CREATE TRIGGER " + table + "_forbid_" + event + " BEFORE " + event + " ON " + table
                + " FOR EACH ROW BEGIN " + refusal + " END");
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("202211020200");
    }

    @Override
    public String getDescription() {
        return "cycle protect locked cycles";
    }

    @Override
    public Integer getChecksum() {
        return SCORED.hashCode() * 31 + APPEND_ONLY.hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }
}
