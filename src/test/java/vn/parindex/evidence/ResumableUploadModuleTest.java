package vn.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.ApiClient;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestPeople;
import vn.parindex.TestSessions;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.Roles;

/** Files arrive whole over lines that break anywhere, belong to whoever began them, and are given up in time. */
class ResumableUploadModuleTest extends IntegrationTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestSessions sessions;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private UploadTaking taking;

    @Value("${parindex.home}")
    private String home;

    private AgencyId canTho;
    private ApiClient officer;

    @BeforeEach
    void open() throws Exception {
        cycles.open(10, "92", "22");
        canTho = cycles.agency("92");
        officer = sessions.of(people.of(canTho, Roles.OFFICER));
    }

    @Test
    void aFileArrivesWholeThoughTheLineIsCutAnywhere() throws Exception {
        var random = new Random(20221126);
        for (int round = 0; round < 3; round++) {
            var content = pdf(random, 300_000 + random.nextInt(900_000));
            var upload = begin(content);
            int cuts = 0;
            for (long at = 0; at < content.length; at = offset(upload)) {
                int most = content.length - (int) at;
                int cut = cuts < 6 ? random.nextInt(most) + 1 : most;
                cuts++;
                sendUntilCut(upload, content, (int) at, cut, most);
            }

            var taken = officer.finish(library(), upload, content);

            assertThat(taken.statusCode()).isEqualTo(201);
            assertThat(officer.get(library() + "/" + id(taken)).body()).isEqualTo(content);
            assertThat(partial(upload)).doesNotExist();
        }
    }

    @Test
    void whatIsThereCountsAndNothingElse() throws Exception {
        var content = pdf(new Random(1), 50_000);
        var upload = begin(content);
        assertThat(append(upload, 0, content, 0, 20_000).statusCode()).isEqualTo(204);

        assertThat(offset(upload)).isEqualTo(Files.size(partial(upload))).isEqualTo(20_000);
        assertThat(append(upload, 10_000, content, 10_000, 50_000).statusCode()).isEqualTo(409);
        assertThat(append(upload, 30_000, content, 30_000, 50_000).statusCode()).isEqualTo(409);
        assertThat(officer.finish(library(), upload, content).statusCode()).isEqualTo(422);
        assertThat(append(upload, 20_000, content, 20_000, 50_000).headers().firstValue("Upload-Offset"))
                .contains("50000");
    }

    @Test
    void ofTwoLinesTheLaterOneGoesOnAndTheDeadOneWritesNothing() throws Exception {
        var content = pdf(new Random(2), 400_000);
        var upload = begin(content);
        var held = new BrokenLines.HeldStream(content, 100_000);
        var dead = CompletableFuture.supplyAsync(() -> {
            try {
                return officer.append(upload, 0, BodyPublishers.ofInputStream(() -> held));
            } catch (IOException | InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
        });
        until(() -> length(upload) >= 65_536);

        long at = offset(upload);
        assertThat(append(upload, at, content, (int) at, content.length).statusCode())
                .isEqualTo(204);
        held.goOn();
        dead.get(20, TimeUnit.SECONDS);

        var taken = officer.finish(library(), upload, content);
        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(officer.get(library() + "/" + id(taken)).body()).isEqualTo(content);
    }

    @Test
    void contentThatIsNotWhatTheBrowserCountedIsDropped() throws Exception {
        var content = pdf(new Random(3), 5_000);
        var upload = begin(content);
        var other = content.clone();
        other[4_000]++;
        append(upload, 0, other, 0, other.length);

        var answer = officer.finish(library(), upload, content);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(ApiClient.json(answer).get("message").asText()).startsWith("Nội dung tới máy chủ khác");
        assertThat(officer.head(upload).statusCode()).isEqualTo(404);
        assertThat(partial(upload)).doesNotExist();
    }

    @Test
    void anUploadBelongsToWhoBeganIt() throws Exception {
        var content = pdf(new Random(4), 5_000);
        var upload = begin(content);
        var colleague = sessions.of(people.of(canTho, Roles.OFFICER));
        var leader = sessions.of(people.of(canTho, Roles.LEADER));
        var stranger = sessions.of(people.of(cycles.agency("22"), Roles.OFFICER));

        for (var other : new ApiClient[] {colleague, stranger}) {
            assertThat(other.head(upload).statusCode()).isEqualTo(404);
            assertThat(other.append(upload, 0, BodyPublishers.ofByteArray(content))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(other.delete(upload).statusCode()).isEqualTo(404);
            assertThat(other.finish(library(), upload, content).statusCode()).isEqualTo(404);
        }
        assertThat(leader.begin(uploads(), "a.pdf", 10, library()).statusCode()).isEqualTo(403);
        assertThat(stranger.begin(uploads(), "a.pdf", 10, library()).statusCode())
                .isEqualTo(404);
        assertThat(sessions.anonymous().head(upload).statusCode()).isEqualTo(401);
        officer.forgetToken();
        assertThat(officer.append(upload, 0, BodyPublishers.ofByteArray(content))
                        .statusCode())
                .isEqualTo(403);
        assertThat(Files.size(partial(upload))).isZero();
    }

    @Test
    void whoComesBackLearnsWhatIsUnfinishedAndWhatTheLibraryHolds() throws Exception {
        var content = pdf(new Random(5), 9_000);
        var upload = begin(content);
        append(upload, 0, content, 0, 4_000);

        var begun = ApiClient.json(officer.get(uploads() + "?fingerprint=0a1b&sha256=" + ApiClient.sha256(content)));
        assertThat(begun.get("known").asBoolean()).isFalse();
        assertThat(begun.at("/uploads/0/offset").asLong()).isEqualTo(4_000);
        assertThat(begun.at("/uploads/0/target").asText()).isEqualTo(library());

        append(upload, 4_000, content, 4_000, content.length);
        var first = officer.finish(library(), upload, content);
        assertThat(ApiClient.json(first).get("known").asBoolean()).isFalse();
        assertThat(id(officer.finish(library(), upload, content)))
                .as("asked again it answers the same")
                .isEqualTo(id(first));
        var again = officer.post(library(), "{\"sha256\":\"" + ApiClient.sha256(content) + "\"}");
        assertThat(id(again)).isEqualTo(id(first));
        assertThat(ApiClient.json(again).get("known").asBoolean()).isTrue();
        assertThat(ApiClient.json(officer.get(uploads())).get("uploads")).isEmpty();
    }

    @Test
    void theProtocolIsSpokenAsItIsWritten() throws Exception {
        var content = pdf(new Random(6), 2_000);
        var upload = begin(content);

        assertThat(officer.head(upload).headers().map())
                .containsEntry("Tus-Resumable", List.of("1.0.0"))
                .containsEntry("Upload-Length", List.of(Integer.toString(content.length)))
                .containsEntry("Cache-Control", List.of("no-store"));
        assertThat(officer.delete(upload).statusCode()).isEqualTo(204);
        assertThat(officer.head(upload).statusCode()).isEqualTo(404);
        assertThat(officer.begin(uploads(), "chạy.exe", 10, library()).statusCode())
                .isEqualTo(422);
        assertThat(officer.begin(uploads(), "../../a.pdf", 10, library()).statusCode())
                .isEqualTo(422);
        assertThat(officer.begin(uploads(), "a.pdf", 0, library()).statusCode()).isEqualTo(422);
        assertThat(officer.begin(uploads(), "a.pdf", 10, "https://example.com/").statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatNobodyGoesOnWithIsGivenUp() throws Exception {
        var old = begin(pdf(new Random(7), 2_000));
        var young = begin(pdf(new Random(8), 2_000));
        jdbc.update(
                "UPDATE evidence_upload SET touched_at = TIMESTAMPADD(DAY, -8, CURRENT_TIMESTAMP(6)) WHERE id = ?",
                uploadId(old));

        assertThat(taking.expire()).isPositive();

        assertThat(officer.head(old).statusCode()).isEqualTo(404);
        assertThat(partial(old)).doesNotExist();
        assertThat(officer.head(young).statusCode()).isEqualTo(200);
    }

    private String begin(byte[] content) throws IOException, InterruptedException {
        var begun = officer.begin(uploads(), "Báo cáo.pdf", content.length, library());
        assertThat(begun.statusCode()).isEqualTo(201);
        return begun.headers().firstValue("Location").orElseThrow().substring(1);
    }

    private HttpResponse<byte[]> append(String upload, long offset, byte[] content, int from, int to)
            throws IOException, InterruptedException {
        return officer.append(upload, offset, BodyPublishers.ofByteArray(Arrays.copyOfRange(content, from, to)));
    }

    /** Promises all that is missing and breaks off after a part of it, as a cut line does. */
    private void sendUntilCut(String upload, byte[] content, int from, int cut, int missing) throws Exception {
        var line = BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(
                        () -> new BrokenLines.BreakingStream(content, from, from + cut, from + missing)),
                missing);
        try {
            officer.append(upload, from, line);
        } catch (IOException broken) {
            until(() -> length(upload) > from || cut < 8_192);
        }
    }

    private long offset(String upload) throws IOException, InterruptedException {
        return Long.parseLong(
                officer.head(upload).headers().firstValue("Upload-Offset").orElseThrow());
    }

    private long length(String upload) {
        return partial(upload).toFile().length();
    }

    private Path partial(String upload) {
        return Path.of(home).resolve("evidence/uploads/" + uploadId(upload) + ".part");
    }

    private static String uploadId(String upload) {
        return upload.substring(upload.lastIndexOf('/') + 1);
    }

    private String library() {
        return "api/agencies/" + canTho + "/documents";
    }

    private String uploads() {
        return "api/agencies/" + canTho + "/uploads";
    }

    private static String id(HttpResponse<byte[]> answer) throws IOException {
        return ApiClient.json(answer).get("id").asText();
    }

    private static void until(Supplier<Boolean> reached) throws InterruptedException {
        for (int i = 0; i < 60 && !reached.get(); i++) {
            Thread.sleep(25);
        }
    }

    private static byte[] pdf(Random random, int size) {
        var content = new byte[size];
        random.nextBytes(content);
        var head = ("%PDF-1.7\n% " + UUID.randomUUID() + "\n").getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, content, 0, head.length);
        return content;
    }
}
