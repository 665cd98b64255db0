package vn.parindex.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.ApiClient;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.TestSessions;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.Cycles;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.evidence.Issuance;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** What is said about a document that proves a leaf: by whom, when, over which version, and what is refused where. */
class EvidenceWordsModuleTest extends IntegrationTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private TestSessions sessions;

    @Autowired
    private SelfAssessmentService files;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private Cycles known;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer officer;
    private Leaf leaf;
    private DocumentRow document;
    private LocalDate today;

    @BeforeEach
    void oneDocumentProvesOneLeaf() {
        cycle = cycles.open(10, "92", "22");
        canTho = cycles.agency("92");
        officer = people.of(canTho, Roles.OFFICER);
        leaf = testFiles.leaves(cycle.id(), canTho).get(0);
        document = testFiles.document(officer, "Văn bản của " + cycle.id());
        today = LocalDate.now(clock);
        act(() -> files.attach(which(null)));
    }

    @Test
    void thePageIsWrittenOverTheVersionThatWasSeen() {
        assertThat(attached().version()).isZero();

        act(() -> files.refer(which("  4–5  "), 0));

        assertThat(attached().pageReference()).isEqualTo("4–5");
        assertThat(attached().pageByName()).isEqualTo(officer.displayName());
        assertThat(attached().version()).isEqualTo(1);
        act(() -> files.refer(which("4–5"), 0));
        assertThat(attached().version()).as("the same again is acknowledged").isEqualTo(1);
        act(() -> files.refer(which(" "), 1));
        assertThat(attached().pageReference()).isNull();
    }

    @Test
    void twoOfficersOnOnePageLoseNothing() {
        var other = people.of(canTho, Roles.COORDINATOR);
        ActingOfficer.run(other, () -> files.refer(which("7"), 0));

        var conflict = catchThrowableOfType(PageConflictException.class, () -> act(() -> files.refer(which("4"), 0)));

        assertThat(conflict.yours()).isEqualTo("4");
        assertThat(conflict.theirs().pageReference()).isEqualTo("7");
        assertThat(conflict.theirs().pageByName()).isEqualTo(other.displayName());
        assertThat(attached().pageReference()).isEqualTo("7");
    }

    @Test
    void theEndpointOfThePageAnswersAsThatOfTheAnswer() throws Exception {
        var browser = sessions.of(officer);

        var saved = browser.put(path(), "{\"version\":0,\"page\":\"Phụ lục II\"}");
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(ApiClient.json(saved).get("version").asLong()).isEqualTo(1);
        assertThat(ApiClient.json(saved).get("savedAt").asText()).matches("\\d\\d:\\d\\d");

        var late = browser.put(path(), "{\"version\":0,\"page\":\"3\"}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(ApiClient.json(late).at("/theirs/page").asText()).isEqualTo("Phụ lục II");
        assertThat(ApiClient.json(late).get("yours").asText()).isEqualTo("3");

        var tooLong = browser.put(path(), "{\"version\":1,\"page\":\"" + "x".repeat(81) + "\"}");
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(ApiClient.json(tooLong).at("/errors/0/field").asText()).isEqualTo("pageReference");
        assertThat(browser.put(path(), "{\"page\":\"3\"}").statusCode()).isEqualTo(422);

        testFiles.submit(cycle.id(), canTho);
        assertThat(browser.put(path(), "{\"version\":1,\"page\":\"3\"}").statusCode())
                .isEqualTo(423);
        assertThat(sessions.of(people.of(cycles.agency("22"), Roles.OFFICER))
                        .put(path(), "{\"version\":1,\"page\":\"3\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatThePaperSaysIsEnteredCorrectedFoundAndAudited() {
        var paper = new Issuance(
                "412/BC-UBND", "Kiểm soát TTHC", "UBND thành phố Cần Thơ", today.minusDays(9), today.plusDays(20));

        act(() -> files.describe(which(null), paper, attached().document().version()));

        assertThat(attached().document().issuance()).isEqualTo(paper);
        assertThat(attached().document().name()).isEqualTo("412/BC-UBND – Kiểm soát TTHC");
        assertThat(ActingOfficer.call(officer, () -> evidence.list(canTho, "kiem soat tthc", 0, 10)))
                .extracting(DocumentRow::id)
                .contains(document.id());
        assertThat(jdbc.queryForList(
                        "SELECT detail FROM audit_event WHERE action = 'evidence.described'", String.class))
                .anySatisfy(detail -> assertThat(detail).contains("– → 412/BC-UBND"));
        assertThatThrownBy(() -> act(() -> files.describe(which(null), Issuance.UNKNOWN, document.version())))
                .as("over an older version")
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo("evidence.refusal.describedMeanwhile"));
    }

    @Test
    void datesThatCannotBeAreRefusedAtTheirField() {
        assertThat(refusedAt(paper(today.plusDays(1), null))).isEqualTo("issuedOn");
        assertThat(refusedAt(paper(today, today.minusDays(1)))).isEqualTo("effectiveOn");
        assertThat(refusedAt(paper(LocalDate.of(22, 12, 1), null))).isEqualTo("issuedOn");
        assertThat(refusedAt(paper(today, today.plusYears(7)))).isEqualTo("effectiveOn");
        assertThat(attached().document().issuance()).isEqualTo(Issuance.UNKNOWN);
    }

    @Test
    void onlyOfficersAndCoordinatorsOfTheAgencyWhileItAssessesItself() {
        var leader = people.of(canTho, Roles.LEADER);
        var stranger = people.of(cycles.agency("22"), Roles.OFFICER);

        assertThatThrownBy(() -> describeAs(leader)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingOfficer.call(leader, () -> files.refer(which("1"), 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> describeAs(stranger)).isInstanceOf(NotFoundException.class);
        describeAs(people.of(canTho, Roles.COORDINATOR));

        testFiles.fill(cycle.id(), canTho, TestFiles::full);
        testFiles.sendToLeader(cycle.id(), canTho);
        assertThatThrownBy(() -> describeAs(officer)).isInstanceOf(FileClosedException.class);
        assertThatThrownBy(() -> act(() -> files.refer(which("1"), 0))).isInstanceOf(FileClosedException.class);
    }

    @Test
    void aDocumentThatAnotherFileWasHandedOnWithStaysAsItWas() {
        var later = cycles.open(10, "92");
        var there = new AttachDocument(
                later.id(), canTho, testFiles.leaves(later.id(), canTho).get(0).id(), document.id(), null);
        act(() -> files.attach(there));
        testFiles.submit(cycle.id(), canTho);

        assertThatThrownBy(() -> act(() -> files.describe(there, paper(today, null), document.version())))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo("selfassessment.refusal.handedOn"));
        act(() -> files.refer(new AttachDocument(later.id(), canTho, there.leaf(), document.id(), "2"), 0));
    }

    @Test
    void somebodyElsesDocumentProvesNothingHere() {
        var elsewhere = testFiles.document(people.of(cycles.agency("22"), Roles.OFFICER), "Của nơi khác " + cycle.id());
        var theirs = new AttachDocument(cycle.id(), canTho, leaf.id(), elsewhere.id(), null);

        assertThatThrownBy(() -> act(() -> files.attach(theirs))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> act(() -> files.describe(theirs, paper(today, null), 0)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aMarkSaysWhatStandsOut() {
        var year = known.get(cycle.id()).year();
        assertThat(attached().state()).isEqualTo(EvidenceState.NO_PAGE);
        act(() -> files.refer(which("1"), 0));
        assertThat(attached().state()).isEqualTo(EvidenceState.NO_DATE);
        act(() -> files.describe(which(null), paper(LocalDate.of(year.value(), 12, 15), null), 0));
        assertThat(attached().state()).isEqualTo(EvidenceState.IN_YEAR);
        act(() -> files.describe(which(null), paper(LocalDate.of(year.value() - 1, 12, 15), null), 1));
        assertThat(attached().state()).isEqualTo(EvidenceState.OUTSIDE_YEAR);
    }

    private void describeAs(Officer somebody) {
        ActingOfficer.run(
                somebody,
                () -> files.describe(
                        which(null),
                        new Issuance(somebody.username(), null, null, null),
                        attached().document().version()));
    }

    private String refusedAt(Issuance paper) {
        return catchThrowableOfType(RefusedException.class, () -> act(() -> files.describe(which(null), paper, 0)))
                .field();
    }

    private static Issuance paper(LocalDate issued, LocalDate effective) {
        return new Issuance("1/BC", "Báo cáo", "UBND", issued, effective);
    }

    private AttachmentRow attached() {
        List<AttachmentRow> rows = ActingOfficer.call(officer, () -> files.answer(cycle.id(), canTho, leaf.id()))
                .documents();
        return rows.get(0);
    }

    private AttachDocument which(String page) {
        return new AttachDocument(cycle.id(), canTho, leaf.id(), document.id(), page);
    }

    private String path() {
        return "api/cycles/" + cycle.id() + "/agencies/" + canTho + "/leaves/" + leaf.id() + "/documents/"
                + document.id() + "/page";
    }

    private void act(Runnable what) {
        ActingOfficer.run(officer, what);
    }
}
