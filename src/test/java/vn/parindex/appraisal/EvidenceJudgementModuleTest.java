package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/** Documents that an appraiser does not accept as proof. */
class EvidenceJudgementModuleTest extends IntegrationTest {

    private static final String WHY = "Văn bản ban hành năm 2021, ngoài kỳ đánh giá";

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private EvidenceJudgementService judgement;

    @Autowired
    private AppraisalOverview overview;

    @Autowired
    private ClarificationService clarification;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles files;

    @Autowired
    private TestPeople people;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private ScoreLedger ledger;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer appraiser;
    private DocumentId document;

    @BeforeEach
    void submit() {
        cycle = cycles.open(4, "92");
        canTho = flow.agency("92");
        appraiser = flow.appraiser("BNV");
        var leaf = cycle.set().leafByCode("1.1").orElseThrow();
        document =
                files.attach(people.of(canTho, Roles.OFFICER), cycle.id(), leaf).id();
        files.submit(cycle.id(), canTho);
        jobs.runAll();
    }

    @Test
    void aRefusedDocumentIsShownWithItsReasonAndCanBeAcceptedAgain() {
        reject(appraiser, WHY);

        assertThat(row().unusable(document)).hasValueSatisfying(mark -> {
            assertThat(mark.reason()).isEqualTo(WHY);
            assertThat(mark.by().username()).isEqualTo(appraiser.username());
        });
        assertThat(row().finding().decision().verdict()).isEqualTo(Verdict.PENDING);

        ActingOfficer.run(
                flow.appraiser("BNV"), () -> judgement.accept(finding().id(), document));
        assertThat(row().unusable()).isEmpty();
    }

    @Test
    void theSecondWhoRefusesItReadsTheFirstOnesReason() {
        reject(appraiser, WHY);

        assertThatThrownBy(() -> reject(flow.appraiser("BNV"), "Không có dấu của cơ quan"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.field()).isEqualTo("unusable");
                    assertThat(refused.arguments()).containsExactly(appraiser.displayName(), WHY);
                });
        assertThat(row().unusable())
                .singleElement()
                .satisfies(mark -> assertThat(mark.reason()).isEqualTo(WHY));
    }

    @Test
    void tooShortAndTooLongReasonsAreRefused() {
        for (var reason : new String[] {"Không", "x".repeat(100_000)}) {
            assertThatThrownBy(() -> reject(appraiser, reason))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.field()).isEqualTo("unusable"));
        }
        assertThat(row().unusable()).isEmpty();
    }

    @Test
    void theAgencyReadsItInClarificationAndNotBefore() {
        reject(appraiser, WHY);
        flow.change(cycle.id(), canTho, "1.1", "0.5");
        var coordinator = flow.coordinator("92");
        assertThat(ActingOfficer.call(coordinator, () -> clarification.details(cycle.id(), canTho))
                        .leaves())
                .isEmpty();

        flow.closeAll(cycle.id(), canTho);

        var leaf = ActingOfficer.call(coordinator, () -> clarification.details(cycle.id(), canTho)).leaves().stream()
                .filter(candidate -> candidate.leaf().code().equals("1.1"))
                .findFirst()
                .orElseThrow();
        assertThat(leaf.unusable(document))
                .hasValueSatisfying(mark -> assertThat(mark.reason()).isEqualTo(WHY));
        assertThat(ledger.latest(cycle.id(), canTho).get(leaf.leaf().id()).basis())
                .contains("\"refused\":[{\"document\":\"" + document + "\"", WHY);
        assertThatThrownBy(() -> ActingOfficer.run(
                        appraiser, () -> judgement.accept(finding().id(), document)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void onlyTheOwnDeskAndOnlyDocumentsOfTheLeaf() {
        assertThatThrownBy(() -> reject(flow.appraiser("BTP"), WHY)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reject(flow.coordinator("92"), WHY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingOfficer.run(
                        appraiser, () -> judgement.reject(finding().id(), DocumentId.next(), WHY)))
                .isInstanceOf(NotFoundException.class);
        var other = flow.finding(cycle.id(), canTho, "1.2").id();
        assertThatThrownBy(() -> ActingOfficer.run(appraiser, () -> judgement.reject(other, document, WHY)))
                .isInstanceOf(NotFoundException.class);
    }

    private void reject(Officer officer, String reason) {
        var finding = finding().id();
        ActingOfficer.run(officer, () -> judgement.reject(finding, document, reason));
    }

    private FindingDetails finding() {
        return flow.finding(cycle.id(), canTho, "1.1");
    }

    private FindingRow row() {
        var finding = finding().id();
        return ActingOfficer.call(appraiser, () -> overview.finding(finding));
    }
}
