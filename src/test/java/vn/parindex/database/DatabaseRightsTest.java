package vn.parindex.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.IntegrationTest;

/** What the application's database user may do, tried on the server itself. */
class DatabaseRightsTest extends IntegrationTest {

    @Autowired
    private JdbcTemplate application;

    @Autowired
    private Environment environment;

    @Autowired
    private ApplicationGrants grants;

    @BeforeEach
    void makeProbe() throws SQLException {
        asOwner("CREATE OR REPLACE TABLE probe (id INT PRIMARY KEY, name VARCHAR(20))");
        asOwner("INSERT INTO probe VALUES (1, 'a')");
    }

    @AfterEach
    void dropProbe() throws SQLException {
        asOwner("DROP TABLE probe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE %s",
                "ALTER TABLE %s ADD COLUMN extra INT",
                "TRUNCATE TABLE %s",
                "CREATE TABLE probe_too (id INT)",
                "CREATE TRIGGER probe_trigger BEFORE INSERT ON %s FOR EACH ROW SET @seen = 1",
                "CREATE INDEX probe_index ON %s (id)",
                "RENAME TABLE %s TO probe_gone",
                "DROP DATABASE parindex",
                "CREATE USER somebody",
                "SELECT * FROM mysql.global_priv",
                "SET GLOBAL read_only = 1",
                "SELECT LOAD_FILE('/etc/passwd') INTO OUTFILE '/tmp/probe'"
            })
    void refusesEverythingButRows(String statement) {
        assertRefused(statement.formatted("ledger_entry"));
        assertRefused(statement.formatted("probe"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger_entry SET reason = ''",
                "DELETE FROM ledger_entry",
                "UPDATE audit_event SET actor = 'x'",
                "DELETE FROM audit_event",
                "UPDATE cycle_lock SET cycle_id = UUID()",
                "DELETE FROM cycle_lock",
                "DELETE FROM flyway_schema_history",
                "INSERT INTO flyway_schema_history SELECT * FROM flyway_schema_history"
            })
    void refusesToChangeWhatIsOnlyAddedTo(String statement) {
        assertRefused(statement);
    }

    @Test
    void revokesRightsThatAnEarlierRunGaveWrongly() throws SQLException {
        asOwner("GRANT SELECT, UPDATE, DELETE, DROP ON ledger_entry TO " + account());
        asOwner("GRANT UPDATE (actor) ON audit_event TO " + account());

        migrate();

        assertThat(rightsOn("ledger_entry")).isEqualTo(TableRights.APPEND);
        assertRefused("UPDATE ledger_entry SET reason = ''");
        assertRefused("DELETE FROM ledger_entry");
        assertRefused("UPDATE audit_event SET actor = 'x'");
    }

    @Test
    void givesRowsOfNewTablesAfterTheirMigration() throws SQLException {
        assertRefused("SELECT * FROM probe");

        migrate();

        assertThat(rightsOn("probe")).isEqualTo(TableRights.ROWS);
        assertThat(application.update("UPDATE probe SET name = 'b' WHERE id = 1"))
                .isEqualTo(1);
    }

    private void assertRefused(String statement) {
        assertThatThrownBy(() -> application.execute(statement))
                .as(statement)
                .rootCause()
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(denied|not allowed).*");
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(environment.getProperty("spring.datasource.url"), owner(), ownerPassword())
                .callbacks(grants)
                .locations("classpath:db/none")
                .ignoreMigrationPatterns("*:*")
                .load()
                .migrate();
    }

    private Set<String> rightsOn(String table) throws SQLException {
        try (var connection = new ApplicationAccount(
                        environment.getProperty("spring.datasource.url"),
                        environment.getProperty("spring.datasource.username"),
                        environment.getProperty("spring.datasource.password"))
                .connect()) {
            return ApplicationAccount.rightsOn(ServerAccounts.SCHEMA, connection)
                    .get(table);
        }
    }

    private void asOwner(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        environment.getProperty("spring.datasource.url"), owner(), ownerPassword());
                var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }

    private static String account() {
        return "'" + ServerAccounts.APPLICATION + "'@'" + ServerAccounts.HOST + "'";
    }

    private String owner() {
        return environment.getProperty("spring.flyway.user");
    }

    private String ownerPassword() {
        return environment.getProperty("spring.flyway.password");
    }
}
