package vn.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** The text of a document is read after it was taken in, once, and found again whatever interrupts it. */
class ExtractionModuleTest extends IntegrationTest {

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private DocumentRound round;

    @Autowired
    private DocumentWork work;

    @Autowired
    private TextExtraction extraction;

    @Autowired
    private BoundedReading reading;

    @Autowired
    private DocumentWorker worker;

    @Autowired
    private EvidenceDocuments documents;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcTemplate jdbc;

    @Value("${parindex.home}")
    private String home;

    private AgencyId agency;
    private Officer officer;

    @BeforeEach
    void open() {
        cycles.open(10, "92", "22");
        agency = cycles.agency("92");
        officer = people.of(agency, Roles.OFFICER);
    }

    @AfterEach
    void close() throws IOException {
        reading.close();
    }

    @Test
    void theTextIsReadAfterTheDocumentWasTakenIn() throws Exception {
        var document = upload("a.docx", SamplePapers.docx("Thành phố Cần Thơ " + UUID.randomUUID()));
        assertThat(document.text()).isEqualTo(TextStatus.WAITING);
        assertThat(document.scan()).isEqualTo(ScanStatus.OFF);
        assertThat(texts(document)).isZero();

        round.run();

        assertThat(now(document).text()).isEqualTo(TextStatus.FOUND);
        assertThat(texts(document)).isEqualTo(1);
        assertThat(jdbc.queryForObject(
                        "SELECT CONVERT(folded USING utf8mb4) FROM evidence_text WHERE document_id = ?",
                        String.class,
                        document.id().toString()))
                .startsWith("thanh pho can tho");
    }

    @Test
    void whatCannotBeReadStaysUsable() throws Exception {
        var locked = upload("b.pdf", SamplePapers.lockedPdf(UUID.randomUUID().toString(), "x"));
        var scan = upload("c.pdf", SamplePapers.pdf(1 + (int) (System.nanoTime() % 50), ""));

        round.run();

        assertThat(now(locked).text()).isEqualTo(TextStatus.PROTECTED);
        assertThat(now(scan).text()).isEqualTo(TextStatus.NONE);
        var content = ActingOfficer.call(officer, () -> evidence.read(agency, locked.id()));
        assertThat(content.content().contentLength()).isEqualTo(locked.size());
    }

    @Test
    void aPdfWithASecrecyMarkOnItsFirstPageIsLocked() throws Exception {
        var head =
                List.of("ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ", "Số: 15/BC-UBND", "MẬT", "BÁO CÁO " + UUID.randomUUID());
        var about = List.of("SỞ NỘI VỤ", "Số: 16/BC-SNV", "VỀ CÔNG TÁC BẢO MẬT, MẬT KHẨU " + UUID.randomUUID());
        var marked = upload("a.pdf", SamplePapers.pdf(List.of(head, about)));
        var open = upload("b.pdf", SamplePapers.pdf(List.of(about, head)));

        round.run();

        assertThat(now(marked).text()).isEqualTo(TextStatus.MARKED);
        assertThat(texts(marked)).isZero();
        assertThatThrownBy(() -> ActingOfficer.call(officer, () -> evidence.read(agency, marked.id())))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo("evidence.refusal.marked"));
        assertThat(now(open).text()).as("only the first page is judged").isEqualTo(TextStatus.FOUND);
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'evidence.marked' AND detail LIKE ?",
                        Integer.class,
                        "%" + marked.id() + "%"))
                .isEqualTo(1);
    }

    @Test
    void readingTwiceKeepsTheTextOnce() throws Exception {
        var document = upload("a.txt", unique());

        extraction.extract(document);
        extraction.extract(document);

        assertThat(texts(document)).isEqualTo(1);
    }

    @Test
    void aStopBetweenTextAndStatusLeavesNeither() {
        var document = upload("a.txt", unique());

        assertThatThrownBy(() -> transaction.executeWithoutResult(open -> {
                    extractQuietly(document);
                    throw new IllegalStateException("the program stops before the commit");
                }))
                .hasMessageContaining("stops");
        assertThat(now(document).text()).isEqualTo(TextStatus.WAITING);
        assertThat(texts(document)).isZero();

        extractQuietly(document);
        assertThat(now(document).text()).isEqualTo(TextStatus.FOUND);
    }

    @Test
    void whatAStopInterruptsIsReadAfterTheStart() throws Exception {
        var document = upload("a.txt", unique());
        work.attempt(document.id());

        var restarted = new DocumentWorker(round, reading, true, Duration.ofMillis(100));
        restarted.start();
        try {
            waitUntilRead(document);
        } finally {
            restarted.stop();
        }

        assertThat(now(document).text()).isEqualTo(TextStatus.FOUND);
        assertThat(worker.isRunning())
                .as("the program's own worker rests in tests")
                .isFalse();
    }

    @Test
    void whatTakesTheProgramDownAgainAndAgainIsGivenUp() throws Exception {
        var document = upload("a.txt", unique());
        for (int stop = 0; stop < 3; stop++) {
            work.attempt(document.id());
        }

        round.run();

        assertThat(now(document).text()).isEqualTo(TextStatus.TOOK_TOO_LONG);
    }

    @Test
    void whatIsNotThereJustNowStaysInTheQueueAndHoldsNobodyUp() throws Exception {
        var document = upload("a.txt", unique());
        var next = upload("b.txt", unique());
        var key = jdbc.queryForObject(
                "SELECT storage_key FROM evidence_document WHERE id = ?",
                String.class,
                document.id().toString());
        var file = Path.of(home).resolve("evidence/kept").resolve(key);
        var away = file.resolveSibling("away");
        Files.move(file, away);

        round.run();
        assertThat(now(document).text()).isEqualTo(TextStatus.WAITING);
        assertThat(now(next).text()).isEqualTo(TextStatus.FOUND);

        Files.move(away, file);
        round.run();
        assertThat(now(document).text()).isEqualTo(TextStatus.FOUND);
    }

    @Test
    void aKillBetweenFileAndRowLeavesNoDocumentAndTheNextUploadWorks() {
        var content = unique();

        assertThatThrownBy(() -> transaction.executeWithoutResult(open -> {
                    upload("a.txt", content);
                    throw new IllegalStateException("the program stops before the commit");
                }))
                .hasMessageContaining("stops");
        assertThat(ActingOfficer.call(officer, () -> evidence.list(agency, new String(content), 0, 10)))
                .isEmpty();

        var again = upload(new String(content, StandardCharsets.UTF_8) + ".txt", content);
        assertThat(ActingOfficer.call(officer, () -> evidence.list(agency, new String(content), 0, 10)))
                .containsExactly(again);
    }

    private void waitUntilRead(DocumentRow document) throws InterruptedException {
        for (int turn = 0; turn < 200 && !now(document).text().finished(); turn++) {
            Thread.sleep(100);
        }
    }

    private void extractQuietly(DocumentRow document) {
        try {
            extraction.extract(document);
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private DocumentRow upload(String name, byte[] content) {
        return ActingOfficer.call(
                officer, () -> evidence.upload(agency, name, new ByteArrayInputStream(content), Issuance.UNKNOWN));
    }

    private DocumentRow now(DocumentRow document) {
        return documents.get(agency, document.id());
    }

    private long texts(DocumentRow document) {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM evidence_text WHERE document_id = ?",
                Long.class,
                document.id().toString());
    }

    private static byte[] unique() {
        return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    }
}
