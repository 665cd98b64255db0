package vn.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** Where there is a scanner, nobody gets what it has not called clean. The daemon is a fake one on a real socket. */
class VirusScanModuleTest extends IntegrationTest {

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private EvidenceStorage storage;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private DocumentTexts texts;

    @Autowired
    private BoundedReading reading;

    @Autowired
    private TextLimits limits;

    @Autowired
    private JdbcClient client;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    private FakeClamd daemon;
    private AgencyId agency;
    private DocumentWork work;
    private EvidenceDocuments documents;
    private StoredContents contents;
    private DocumentRound round;

    @BeforeEach
    void open() throws IOException {
        cycles.open(10, "92");
        agency = cycles.agency("92");
        daemon = new FakeClamd();
        assemble(daemon.port());
    }

    @AfterEach
    void close() throws IOException {
        daemon.close();
        reading.close();
        jdbc.update("UPDATE evidence_work SET scan_status = 'CLEAN' WHERE scan_status = 'WAITING'");
    }

    /** The same parts as the program's, with a scanner in their setting. */
    private void assemble(int port) {
        var setting = new ScanSetting("127.0.0.1", port);
        work = new DocumentWork(client, setting, clock);
        documents = new EvidenceDocuments(client, work);
        contents = new StoredContents(documents, storage, texts);
        var scanner = new VirusScanner(setting, Duration.ofSeconds(1));
        round = new DocumentRound(
                work,
                documents,
                new VirusScan(contents, scanner, work, transaction, events),
                new TextExtraction(contents, work, texts, reading, transaction, limits, events),
                setting);
    }

    @Test
    void whatWaitsForTheScannerIsNotServed() {
        var document = upload("sạch");

        assertThat(now(document).scan()).isEqualTo(ScanStatus.WAITING);
        refused(document, "evidence.refusal.notScanned");
        assertThatThrownBy(() -> contents.file(now(document))).isInstanceOf(RefusedException.class);
    }

    @Test
    void whatIsCleanIsServedAndRead() throws Exception {
        var document = upload("sạch");

        round.run();

        assertThat(now(document).scan()).isEqualTo(ScanStatus.CLEAN);
        assertThat(now(document).text()).isEqualTo(TextStatus.FOUND);
        assertThat(contents.of(now(document)).content().exists()).isTrue();
        int scans = daemon.scans();
        round.run();
        assertThat(daemon.scans()).as("once is enough").isEqualTo(scans);
    }

    @Test
    void whatIsInfectedStaysInQuarantineAndIsAudited() throws Exception {
        var document = upload(FakeClamd.EICAR);

        round.run();

        assertThat(now(document).scan()).isEqualTo(ScanStatus.INFECTED);
        assertThat(now(document).text()).as("never read").isEqualTo(TextStatus.WAITING);
        assertThat(work.finding(document.id())).contains("Eicar-Test-Signature");
        refused(document, "evidence.refusal.infected");
        assertThat(jdbc.queryForObject(
                        "SELECT detail FROM audit_event WHERE action = 'evidence.infected' AND detail LIKE ?",
                        String.class,
                        "%" + document.id() + "%"))
                .contains("Eicar-Test-Signature");
        assertThatThrownBy(() -> ActingOfficer.call(
                        people.of(agency, Roles.OFFICER), () -> evidence.read(agency, document.id())))
                .as("also where the scanner was switched off later")
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void whileTheDaemonIsAwayDocumentsWait() throws Exception {
        var document = upload("sạch");
        daemon.close();

        round.run();
        assertThat(now(document).scan()).isEqualTo(ScanStatus.WAITING);
        refused(document, "evidence.refusal.notScanned");

        daemon = new FakeClamd();
        assemble(daemon.port());
        round.run();
        assertThat(now(document).scan()).isEqualTo(ScanStatus.CLEAN);
    }

    @Test
    void aSilentDaemonHoldsNobodyForEver() throws Exception {
        var document = upload("sạch");
        daemon.fallSilent();
        long begun = System.nanoTime();

        round.run();

        assertThat(now(document).scan()).isEqualTo(ScanStatus.WAITING);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void whatIsTooLargeForTheScannerIsNotServedAndHoldsNobodyUp() throws Exception {
        var large = upload("lớn ".repeat(400_000));
        var next = upload("sạch");

        round.run();

        assertThat(now(large).scan()).isEqualTo(ScanStatus.WAITING);
        refused(large, "evidence.refusal.notScanned");
        assertThat(now(next).scan()).isEqualTo(ScanStatus.CLEAN);
    }

    private void refused(DocumentRow document, String key) {
        assertThatThrownBy(() -> contents.of(now(document)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private DocumentRow now(DocumentRow document) {
        return documents.get(agency, document.id());
    }

    private DocumentRow upload(String text) {
        var content = (text + "\n" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        return ActingOfficer.call(
                people.of(agency, Roles.OFFICER),
                () -> evidence.upload(agency, "a.txt", new ByteArrayInputStream(content), Issuance.UNKNOWN));
    }
}
