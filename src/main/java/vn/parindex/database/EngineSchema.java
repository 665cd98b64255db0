package vn.parindex.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Creates the tables of the process engine with the scripts that its library carries; the engine itself has no DDL rights. */
@Component
class EngineSchema implements JavaMigration {

    private static final String SCRIPT = "org/camunda/bpm/engine/db/create/activiti.mysql.create.%s.sql";

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("202211010000");
    }

    @Override
    public String getDescription() {
        return "camunda create engine";
    }

    /** The scripts belong to the engine's version; an upgrade of the engine is a migration of its own. */
    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        // The scripts say "utf8", which MariaDB reads as the three-byte kind: an emoji in an error message would then
        // keep a failing job from being recorded.
        execute(connection, "SET SESSION old_mode = ''");
        for (var part : PARTS) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource(SCRIPT.formatted(part)));
        }
        execute(connection, "SET SESSION old_mode = DEFAULT");
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var session = connection.createStatement()) {
            session.execute(statement);
        }
    }
}
