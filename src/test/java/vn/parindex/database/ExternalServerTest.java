package vn.parindex.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** The checks of an external server, on a real one that the test set up badly. */
@Tag("integration")
class ExternalServerTest {

    private static final String USER = "'app'@'127.0.0.1'";

    @TempDir
    private static Path directory;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        var binaries = Path.of("target/test-home/mariadb/binaries").toAbsolutePath();
        database = EmbeddedDatabase.start(ProgramHome.at(directory.toString()), binaries);
    }

    @AfterAll
    static void stop() {
        database.stop();
    }

    @BeforeEach
    void makeUsers() throws SQLException {
        asRoot("CREATE OR REPLACE USER " + USER + " IDENTIFIED BY 'secret'");
        asRoot("CREATE OR REPLACE ROLE everything");
        asRoot("CREATE OR REPLACE TABLE parindex.probe (id INT)");
    }

    @AfterEach
    void resetServer() throws SQLException {
        asRoot("SET GLOBAL default_storage_engine = InnoDB");
    }

    @Test
    void acceptsAUserWithoutAnyRights() {
        assertThatCode(() -> ExternalServer.check(environment())).doesNotThrowAnyException();
    }

    @Test
    void acceptsAUserWithRightsOnSingleTables() throws SQLException {
        asRoot("GRANT SELECT, INSERT ON parindex.probe TO " + USER);

        assertThatCode(() -> ExternalServer.check(environment())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GRANT ALL PRIVILEGES ON *.* TO ",
                "GRANT FILE ON *.* TO ",
                "GRANT ALL PRIVILEGES ON parindex.* TO ",
                "GRANT SELECT, INSERT, UPDATE, DELETE ON parindex.* TO ",
                "GRANT CREATE ON `par%`.* TO ",
                "GRANT everything TO "
            })
    void refusesAUserWithMore(String grant) throws SQLException {
        asRoot(grant + USER);

        assertThatThrownBy(() -> ExternalServer.check(environment()))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("more than rights on single tables");
    }

    @Test
    void refusesRightsThatEverybodyHas() throws SQLException {
        asRoot("GRANT UPDATE ON parindex.* TO PUBLIC");
        try {
            assertThatThrownBy(() -> ExternalServer.check(environment())).isInstanceOf(StartRefusedException.class);
        } finally {
            asRoot("REVOKE UPDATE ON parindex.* FROM PUBLIC");
        }
    }

    @Test
    void refusesAServerThatMakesTablesWithoutTransactions() throws SQLException {
        asRoot("SET GLOBAL default_storage_engine = MyISAM");

        assertThatThrownBy(() -> ExternalServer.check(environment()))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("without transactions");
    }

    @Test
    void saysWhichUserIsTurnedAway() {
        assertThatThrownBy(() -> ExternalServer.check(environment().withProperty("spring.datasource.password", "no")))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("spring.datasource.username");
        assertThatThrownBy(() -> ExternalServer.check(environment().withProperty("spring.flyway.password", "no")))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("spring.flyway.user");
    }

    @Test
    void sortsNamesInVietnameseHoweverTheSchemaWasMade() throws SQLException {
        asRoot("ALTER DATABASE parindex CHARACTER SET latin1");

        Flyway.configure()
                .dataSource(
                        database.url(),
                        ServerAccounts.OWNER,
                        database.accounts().ownerPassword())
                .callbacks(new SchemaCollation())
                .locations("classpath:db/none")
                .baselineOnMigrate(true)
                .load()
                .migrate();

        try (var connection = DriverManager.getConnection(
                        database.url(),
                        ServerAccounts.OWNER,
                        database.accounts().ownerPassword());
                var row = connection.createStatement().executeQuery("SELECT @@collation_database")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo(ServerSettings.COLLATION);
        }
    }

    private static MockEnvironment environment() {
        return new MockEnvironment()
                .withProperty("spring.datasource.url", database.url())
                .withProperty("spring.datasource.username", "app")
                .withProperty("spring.datasource.password", "secret")
                .withProperty("spring.flyway.user", ServerAccounts.OWNER)
                .withProperty("spring.flyway.password", database.accounts().ownerPassword());
    }

    private static void asRoot(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.url(), ServerAccounts.ROOT, database.accounts().rootPassword());
                var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
