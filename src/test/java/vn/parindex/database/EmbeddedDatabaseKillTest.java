package vn.parindex.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server against {@code kill -9}: of itself, of the application, and of both. */
@Tag("integration")
class EmbeddedDatabaseKillTest {

    /** Shared with the other integration tests; unpacking takes seconds. */
    private static final Path BINARIES =
            Path.of("target/test-home/mariadb/binaries").toAbsolutePath();

    @TempDir
    private Path directory;

    private ProgramHome home;
    private EmbeddedDatabase database;

    @BeforeEach
    void makeHomeWithABlankInItsName() {
        home = ProgramHome.at(directory.resolve("a home").toString());
    }

    @AfterEach
    void stop() {
        if (database != null) {
            database.stop();
        }
    }

    @Test
    void comesBackOnTheSamePortWithEverythingThatWasCommitted() throws Exception {
        start();
        var url = database.url();
        var first = database.pid();
        execute("CREATE TABLE probe (id INT PRIMARY KEY)");
        execute("INSERT INTO probe VALUES (1)");

        kill(first);
        await(() -> !database.isAvailable() || database.pid() != first);
        await(database::isAvailable);

        assertThat(database.pid()).isNotEqualTo(first);
        assertThat(database.url()).isEqualTo(url);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void tellsThePoolBeforeAnyoneElseThatItIsBack() throws Exception {
        start();
        var availableAtRenewal = new CompletableFuture<Boolean>();
        database.afterRestart(() -> availableAtRenewal.complete(database.isAvailable()));

        kill(database.pid());

        assertThat(availableAtRenewal.get(30, TimeUnit.SECONDS)).isFalse();
        await(database::isAvailable);
    }

    @Test
    void replacesAServerThatHangs() throws Exception {
        start();
        execute("CREATE TABLE probe (id INT PRIMARY KEY)");
        execute("INSERT INTO probe VALUES (1)");
        var hanging = database.pid();

        signal("STOP", hanging);
        await(() -> !database.isAvailable());
        assertThat(database.pid()).as("it gets time to come round").isEqualTo(hanging);
        await(() -> database.pid() != hanging && database.isAvailable());

        assertThat(ProcessHandle.of(hanging)).isEmpty();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void leavesAServerAloneThatHangsForAMoment() throws Exception {
        start();
        var slow = database.pid();

        signal("STOP", slow);
        await(() -> !database.isAvailable());
        signal("CONT", slow);
        await(database::isAvailable);

        assertThat(database.pid()).isEqualTo(slow);
    }

    @Test
    void endsTheOrphanOfAKilledApplicationAndKeepsItsRows() throws Exception {
        var application = startProgram();
        var orphan = application.database();
        application.process().destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();

        start();

        assertThat(orphan.isAlive()).isFalse();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void startsAfterBothWereKilled() throws Exception {
        var application = startProgram();
        application.process().destroyForcibly().waitFor();
        application.database().destroyForcibly();
        application.database().onExit().get(10, TimeUnit.SECONDS);

        start();

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void refusesASecondInstanceWhileTheFirstRuns() throws Exception {
        var application = startProgram();
        try {
            assertThatThrownBy(() -> InstanceLock.take(home))
                    .isInstanceOf(StartRefusedException.class)
                    .hasMessageContaining("process " + application.process().pid());
        } finally {
            application.process().destroyForcibly().waitFor();
            OrphanServer.endAllOn(home.server());
        }
    }

    @Test
    void makesTablesAnewWhoseFirstMigrationWasCutOff() throws Exception {
        database = EmbeddedDatabase.start(home, BINARIES);
        execute("CREATE TABLE probe (id INT PRIMARY KEY)");
        database.stop();

        start();

        assertThatThrownBy(this::count).isInstanceOf(SQLException.class).hasMessageContaining("probe");
    }

    @Test
    void setsPasswordsAgainWhenTheirFileIsLost() throws Exception {
        start();
        execute("CREATE TABLE probe (id INT PRIMARY KEY)");
        database.stop();
        Files.delete(home.server().passwords());

        start();

        assertThat(count()).isZero();
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(home.server().passwords())))
                .isEqualTo("rw-------");
    }

    @Test
    void letsNobodyInWithoutAPassword() throws Exception {
        start();

        for (var user : new String[] {"root", ServerAccounts.OWNER, ServerAccounts.APPLICATION, ""}) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), user, "")
                            .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
        }
    }

    @Test
    void repairsProgramsThatWereCutShort() throws Exception {
        var target = ServerBinaries.unpackInto(BINARIES);
        var file = target.resolve("share/charsets/README");
        var size = Files.size(file);
        Files.writeString(file, "", StandardOpenOption.TRUNCATE_EXISTING);

        ServerBinaries.unpackInto(BINARIES);

        assertThat(file).hasSize(size);
    }

    private void start() {
        database = EmbeddedDatabase.start(home, BINARIES);
        database.firstStartDone();
    }

    private record Application(Process process, ProcessHandle database) {}

    /** An application of its own with one committed row. */
    private Application startProgram() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedDatabaseProgram.class.getName(),
                        home.directory().toString(),
                        BINARIES.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream()));
        var words = output.lines()
                .filter(line -> line.contains("jdbc:mariadb:"))
                .findFirst()
                .orElseThrow()
                .split(" ");
        try (var connection = connect(words[1])) {
            connection.createStatement().execute("CREATE TABLE probe (id INT PRIMARY KEY)");
            connection.createStatement().execute("INSERT INTO probe VALUES (1)");
        }
        return new Application(
                process, ProcessHandle.of(Long.parseLong(words[0])).orElseThrow());
    }

    private Connection connect(String url) throws Exception {
        var accounts = ServerAccounts.of(home.server());
        return DriverManager.getConnection(url, ServerAccounts.OWNER, accounts.ownerPassword());
    }

    private void execute(String statement) throws Exception {
        try (var connection = connect(database.url())) {
            connection.createStatement().execute(statement);
        }
    }

    private int count() throws Exception {
        try (var connection = connect(database.url());
                var row = connection.createStatement().executeQuery("SELECT COUNT(*) FROM probe")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void signal(String name, long pid) throws Exception {
        var sent = new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start();
        assertThat(sent.waitFor()).isZero();
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("patience").isBefore(deadline);
            Thread.sleep(10);
        }
    }
}
