package vn.parindex.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.IntegrationTest;

/** What everybody who writes to the database may rely on. */
class DatabaseBehaviourTest extends IntegrationTest {

    @Autowired
    private JdbcTemplate application;

    @Autowired
    private EmbeddedDatabase database;

    @Autowired
    private Environment environment;

    @LocalServerPort
    private int port;

    @Test
    void agreesWithJavaOnTheTimeOfDay() {
        var server = application.queryForObject("SELECT NOW(6)", LocalDateTime.class);

        assertThat(server).isCloseTo(LocalDateTime.now(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void storesAnInstantAsVietnameseLocalTime() {
        var midnight = Instant.parse("2023-02-05T17:00:00Z");

        var stored = application.queryForObject(
                "SELECT DATE_FORMAT(?, '%Y-%m-%d %H:%i')", String.class, Timestamp.from(midnight));

        assertThat(stored).isEqualTo("2023-02-06 00:00");
    }

    @Test
    void sortsNamesAsVietnameseDictionariesDo() {
        var sorted = application.queryForList("""
                SELECT name FROM (SELECT 'Đồng Nai' AS name UNION SELECT 'Cần Thơ' UNION SELECT 'Yên Bái'
                    UNION SELECT 'Cà Mau' UNION SELECT 'Điện Biên' UNION SELECT 'Dắk') AS names ORDER BY name""", String.class);

        assertThat(sorted).containsExactly("Cà Mau", "Cần Thơ", "Dắk", "Điện Biên", "Đồng Nai", "Yên Bái");
    }

    @Test
    void readsWhatOthersHaveCommittedMeanwhile() {
        assertThat(application.queryForObject("SELECT @@transaction_isolation", String.class))
                .isEqualTo("READ-COMMITTED");
    }

    @Test
    void takesFourByteSignsInTheEnginesTablesToo() {
        var charset = application.queryForList("""
                SELECT DISTINCT CHARACTER_SET_NAME FROM information_schema.COLUMNS
                WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME LIKE 'ACT\\_%' AND CHARACTER_SET_NAME IS NOT NULL""", String.class);

        assertThat(charset).containsExactly("utf8mb4");
    }

    @Test
    void keepsEverythingThatItWritesUnderTheHome() {
        var home = Path.of("target/test-home").toAbsolutePath().toString();

        assertThat(environment.getProperty("parindex.home")).isEqualTo(home);
        assertThat(application.queryForObject("SELECT @@datadir", String.class)).startsWith(home);
        assertThat(application.queryForObject("SELECT @@tmpdir", String.class)).startsWith(home);
        assertThat(application.queryForObject("SELECT @@bind_address", String.class))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void answersOnlyWithThePageOrNormallyWhileTheServerIsReplaced() throws Exception {
        var first = database.pid();
        var seen = new HashSet<Integer>();
        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        var patience = Instant.now().plus(Duration.ofSeconds(30));
        while ((database.pid() == first || !database.isAvailable())
                && Instant.now().isBefore(patience)) {
            seen.add(status());
        }

        assertThat(database.isAvailable()).isTrue();
        assertThat(seen).contains(503);
        assertThat(application.queryForObject("SELECT 1", Integer.class)).isEqualTo(1);
        assertThat(status()).isNotEqualTo(503);
    }

    private int status() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/VAADIN/nothing"))
                .header("Accept", "text/html")
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
