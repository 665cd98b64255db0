package vn.parindex.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.Cycles;
import vn.parindex.ranking.ResultsFlow;
import vn.parindex.shared.RefusedException;

/** Published results through the real server, as somebody without an account reads them. */
class PublicationModuleTest extends IntegrationTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @Autowired
    private ResultsFlow flow;

    @Autowired
    private PublishedResults results;

    @Autowired
    private ClaimLoader loader;

    @Autowired
    private Claims claims;

    @Autowired
    private Cycles cycles;

    @Autowired
    private JdbcTemplate jdbc;

    @LocalServerPort
    private int port;

    @Test
    void anybodyReadsPublishedResultsWithoutASession() throws Exception {
        var cycle = flow.submitted();
        refused(() -> flow.publish(cycle));
        flow.approve(cycle.id());
        flow.publish(cycle);
        assertThat(cycles.get(cycle.id()).status()).isEqualTo(CycleStatus.PUBLISHED);
        refused(() -> flow.publish(cycle));

        for (var path : List.of(
                "/public/ranking",
                "/public/ranking?lang=en",
                "/public/agencies/92?year=2022",
                "/public/api/ranking.csv")) {
            var response = get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(response.headers().firstValue("Set-Cookie")).as(path).isEmpty();
            assertThat(response.headers().firstValue("ETag")).as(path).isPresent();
            assertThat(text(response)).as(path).contains(Snapshot.SIMULATED);
        }
        assertThat(text(get("/public/ranking"))).contains("lang=\"vi\"", ResultsFlow.DECISION);
        assertThat(text(get("/public/ranking?lang=en"))).contains("lang=\"en\"", "Can Tho");
    }

    @Test
    void theJsonIsTheSnapshotAndItsHashStandsOnThePage() throws Exception {
        var cycle = flow.submitted();
        flow.approve(cycle.id());
        flow.publish(cycle);
        var publication = results.of(cycle.id()).orElseThrow();

        var json = text(get("/public/api/ranking.json?year=2022"));

        assertThat(SnapshotText.hash(json)).isEqualTo(publication.contentHash());
        assertThat(text(get("/public/ranking"))).contains(publication.contentHash());
        assertThatThrownBy(() -> jdbc.update(
                        "UPDATE publication_publication SET snapshot = '{}' WHERE cycle_id = ?",
                        cycle.id().value()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void publishedFiguresOfOthersStandApartAndAreLoadedOnce() throws Exception {
        loader.load();
        var loaded = claims.all();
        loader.load();

        assertThat(claims.all()).hasSameSizeAs(loaded).isNotEmpty();
        assertThat(text(get("/public/published-figures")))
                .contains("Quảng Ninh", "90,10%", "không nói hạng theo phần điểm nào")
                .doesNotContain(Snapshot.SIMULATED);
    }

    @Test
    void whatIsNotPublishedIsNotFound() throws Exception {
        assertThat(get("/public/ranking?year=1999").statusCode()).isEqualTo(404);
        assertThat(get("/public/api/ranking.json?year=1999").statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return BROWSER.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static void refused(Runnable work) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(work::run);
    }
}
