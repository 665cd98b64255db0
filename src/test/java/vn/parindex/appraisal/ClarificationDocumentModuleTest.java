package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.ApiClient;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.TestSessions;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.Issuance;
import vn.parindex.evidence.LibraryService;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.selfassessment.AttachmentStage;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** A file brought in answer to the appraisal goes the same way as every other and is described in the same form. */
class ClarificationDocumentModuleTest extends IntegrationTest {

    private static final byte[] EMPTY = new byte[0];

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestSessions sessions;

    @Autowired
    private ClarificationService service;

    @Autowired
    private LibraryService library;

    @Autowired
    private Submissions submissions;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer officer;
    private ApiClient browser;

    @BeforeEach
    void appraise() throws Exception {
        cycle = flow.appraising(10, "92");
        canTho = flow.agency("92");
        officer = people.of(canTho, Roles.OFFICER);
        browser = sessions.of(officer);
        flow.change(cycle.id(), canTho, "1.1", "0.5");
    }

    @Test
    void itIsAddedToTheLeafAndDescribedWhileTheWindowIsOpen() throws Exception {
        flow.closeAll(cycle.id(), canTho);

        assertThat(browser.upload(target("1.1"), "Bổ sung.pdf", pdf()).statusCode())
                .isEqualTo(201);

        var added = added("1.1");
        assertThat(added.stage()).isEqualTo(AttachmentStage.CLARIFICATION);
        var paper = new Issuance("12/BC", "Bổ sung số liệu", "UBND", LocalDate.of(2022, 12, 1), null);
        act(() -> service.describe(which(added), paper, added.document().version()));
        assertThat(added("1.1").document().issuance()).isEqualTo(paper);
        assertThatThrownBy(() -> act(() -> service.describe(
                        which(added),
                        new Issuance("13/BC", null, null, null, null),
                        added.document().version())))
                .as("over the version that was read only")
                .isInstanceOf(RefusedException.class);

        var coordinator = flow.coordinator("92");
        ActingOfficer.run(coordinator, () -> service.finish(cycle.id(), canTho));
        var now = added("1.1").document();
        assertThatThrownBy(() -> act(() -> service.describe(which(added), Issuance.UNKNOWN, now.version())))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> act(() -> library.describe(canTho, now.id(), Issuance.UNKNOWN, now.version())))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void nothingIsReceivedWhereNothingIsAsked() throws Exception {
        assertThat(browser.upload(target("1.1"), "sớm.pdf", pdf()).statusCode())
                .as("before the window")
                .isIn(404, 422);

        flow.closeAll(cycle.id(), canTho);

        assertThat(browser.upload(target("1.4"), "thừa.pdf", pdf()).statusCode())
                .as("the leaf was kept")
                .isEqualTo(422);
        assertThat(browser.upload(target("1.1"), "trống.pdf", EMPTY).statusCode())
                .isEqualTo(422);
        assertThat(submissions.answer(cycle.id(), canTho, leaf("1.1")).documents())
                .isEmpty();
    }

    private AttachmentRow added(String code) {
        var documents = submissions.answer(cycle.id(), canTho, leaf(code)).documents();
        assertThat(documents).hasSize(1);
        return documents.get(0);
    }

    private AttachDocument which(AttachmentRow added) {
        DocumentId document = added.document().id();
        return new AttachDocument(cycle.id(), canTho, leaf("1.1"), document, null);
    }

    private LeafId leaf(String code) {
        return flow.finding(cycle.id(), canTho, code).leaf();
    }

    private String target(String code) {
        return "api/cycles/" + cycle.id() + "/agencies/" + canTho + "/leaves/" + leaf(code)
                + "/clarification/documents";
    }

    private void act(Runnable work) {
        ActingOfficer.run(officer, work);
    }

    private static byte[] pdf() {
        return ("%PDF-1.7\n% " + UUID.randomUUID() + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
