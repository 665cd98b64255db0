package vn.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.ApiClient;
import vn.parindex.AtOnce;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.TestSessions;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.shared.Roles;

/** Documents go in, are refused with a sentence, and come out only to those who may read them; over real HTTP. */
class EvidenceApiModuleTest extends IntegrationTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private TestSessions sessions;

    @Autowired
    private JdbcTemplate jdbc;

    private TestCycle cycle;
    private AgencyId canTho;
    private Leaf leaf;
    private ApiClient officer;

    @BeforeEach
    void open() throws Exception {
        cycle = cycles.open(10, "92", "22");
        canTho = cycles.agency("92");
        leaf = testFiles.leaves(cycle.id(), canTho).get(0);
        officer = sessions.of(people.of(canTho, Roles.OFFICER));
    }

    @Test
    void aDocumentComesBackAsItWasWithItsName() throws Exception {
        var pdf = pdf();
        var uploaded = upload("Báo cáo 😀 số 15.pdf", pdf);

        assertThat(uploaded.statusCode()).isEqualTo(201);
        var answer = officer.get(library() + "/" + id(uploaded));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(pdf);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("inline")
                .contains("filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%F0%9F%98%80%20s%E1%BB%91%2015.pdf");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(List.of(header(answer, "Content-Security-Policy").split("; ")))
                .as("no origin of ours, no script, no form, framed by our pages only")
                .contains("sandbox", "default-src 'none'", "frame-ancestors 'self'");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cache-Control")).contains("private");
        var part = officer.get(library() + "/" + id(uploaded), "Range", "bytes=0-4");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void onlyPdfAndPicturesOpenInTheBrowser() throws Exception {
        var uploaded = upload("ghi chú.txt", unique().getBytes(StandardCharsets.UTF_8));

        assertThat(header(officer.get(library() + "/" + id(uploaded)), "Content-Disposition"))
                .startsWith("attachment");
    }

    @Test
    void theSameContentIsStoredOnce() throws Exception {
        var pdf = pdf();

        var outcomes = AtOnce.run(4, number -> {
            try {
                return id(upload("bản " + number + ".pdf", pdf));
            } catch (IOException | InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
        });

        assertThat(outcomes.stream().distinct()).hasSize(1);
        assertThat(upload("khác.pdf", pdf).statusCode()).isEqualTo(201);
    }

    @Test
    void unusableFilesAreRefusedWithASentence() throws Exception {
        refused(upload("a.pdf", new byte[0]), "Tệp trống (0 byte), chưa nhận. Chọn lại tệp.");
        refused(upload("a.pdf", "<html><body>x</body></html>".getBytes()), "chưa nhận");
        refused(upload("a.exe", "MZ....".getBytes()), "Chỉ nhận: PDF");
        refused(upload("x".repeat(296) + ".pdf", pdf()), "Tên tệp dài 300 ký tự, tối đa 255");
        refused(upload("../../etc/a.pdf", pdf()), "như một đường dẫn");
        refused(upload("C:\\\\tmp\\\\a.pdf", pdf()), "như một đường dẫn");
        refused(upload("a\u202Efdp.pdf", pdf()), "ký tự điều khiển");
    }

    @Test
    void aTooLargeFileIsRefusedBeforeAnyOfItIsSent() throws Exception {
        var answer = officer.begin(uploads(), "lớn.pdf", 51L * MEGABYTE, library());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(ApiClient.json(answer).at("/errors/0/message").asText()).startsWith("Tệp lớn hơn 50 MB, chưa nhận.");
    }

    @Test
    void aFileDroppedOnALeafProvesIt() throws Exception {
        var answer = officer.upload(leafDocuments(), "Quyết định.pdf", pdf());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(ApiClient.json(officer.get(leafDocuments().replace("/documents", "/answer")))
                        .get("documents")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void nothingIsAttachedToASubmittedFile() throws Exception {
        testFiles.submit(cycle.id(), canTho);

        var answer = officer.upload(leafDocuments(), "muộn.pdf", pdf());

        assertThat(answer.statusCode()).isEqualTo(423);
        assertThat(ApiClient.json(answer).get("message").asText()).isEqualTo("Hồ sơ đã nộp nên chỉ đọc.");
    }

    @Test
    void othersReadWhatProvesASubmittedLeafOfTheirsAndNothingElse() throws Exception {
        var attached = id(officer.upload(leafDocuments(), "a.pdf", pdf()));
        var loose = id(upload("b.pdf", pdf()));
        var appraiser = sessions.of(people.of(cycles.agency("BNV"), Roles.APPRAISER));
        var otherField = sessions.of(people.of(cycles.agency("BTP"), Roles.APPRAISER));
        var member = sessions.of(people.of(Roles.COUNCIL_MEMBER));
        var administrator = sessions.of(people.of(Roles.ADMINISTRATOR));
        var stranger = sessions.of(people.of(cycles.agency("22"), Roles.OFFICER, Roles.LEADER));
        assertThat(status(appraiser, attached)).isEqualTo(404);
        assertThat(status(member, attached)).isEqualTo(404);

        testFiles.submit(cycle.id(), canTho);

        assertThat(status(appraiser, attached)).isEqualTo(200);
        assertThat(status(member, attached)).isEqualTo(200);
        assertThat(status(sessions.of(people.of(Roles.AUDITOR)), attached)).isEqualTo(200);
        assertThat(status(otherField, attached)).isEqualTo(404);
        assertThat(status(administrator, attached)).isEqualTo(404);
        assertThat(status(stranger, attached)).isEqualTo(404);
        assertThat(status(appraiser, loose)).isEqualTo(404);
        assertThat(officer.get(library() + "/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(officer.get(library() + "/x").statusCode()).isEqualTo(404);
        var guessed = "api/agencies/" + cycles.agency("22") + "/documents/" + attached;
        assertThat(stranger.get(guessed).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyPutsDocumentsIntoAnotherLibrary() throws Exception {
        var stranger = sessions.of(people.of(cycles.agency("22"), Roles.OFFICER));

        var answer = stranger.upload(library(), "a.pdf", pdf());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(sessions.anonymous().get(library() + "/x").statusCode()).isEqualTo(401);
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM evidence_document WHERE agency_id = ? AND uploaded_by LIKE 'stranger%'",
                        Long.class, canTho.toString()))
                .isZero();
    }

    private HttpResponse<byte[]> upload(String name, byte[] content) throws IOException, InterruptedException {
        return officer.upload(library(), name, content);
    }

    private int status(ApiClient reader, String document) throws IOException, InterruptedException {
        return reader.get(library() + "/" + document).statusCode();
    }

    private static void refused(HttpResponse<byte[]> answer, String sentence) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(422);
        var error = ApiClient.json(answer).at("/errors/0");
        assertThat(error.get("field").asText()).isEqualTo("file");
        assertThat(error.get("message").asText()).contains(sentence);
    }

    private String library() {
        return "api/agencies/" + canTho + "/documents";
    }

    private String uploads() {
        return "api/agencies/" + canTho + "/uploads";
    }

    private String leafDocuments() {
        return "api/cycles/" + cycle.id() + "/agencies/" + canTho + "/leaves/" + leaf.id() + "/documents";
    }

    private static String id(HttpResponse<byte[]> answer) throws IOException {
        return ApiClient.json(answer).get("id").asText();
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static byte[] pdf() {
        return ("%PDF-1.7\n% " + unique() + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }
}
