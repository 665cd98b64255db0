package vn.parindex.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.DocumentType;
import vn.parindex.evidence.Issuance;
import vn.parindex.evidence.ScanStatus;
import vn.parindex.evidence.TextStatus;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

/** Each rule of the check before submission on one leaf of at most 1 point, assessed for 2022. */
class SubmissionRulesTest {

    private static final AssessmentYear YEAR = new AssessmentYear(2022);
    private static final LocalDate IN_YEAR = LocalDate.of(2022, 12, 15);
    private static final LocalDate BEFORE = LocalDate.of(2021, 12, 15);
    private static final LocalDateTime NOW = LocalDateTime.of(2023, 2, 6, 8, 0);

    private String explanation = "";
    private String points = "0.5";
    private String lastYear;
    private String peers;

    @Test
    void aGapWithoutPageAndWordsMustBeExplained() {
        var rule = new UnexplainedGapRule();
        var noPage = proof(paper("1/BC", IN_YEAR, null), null);

        assertThat(rule.check(leaf(noPage))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(CheckSeverity.MUST_EXPLAIN);
            assertThat(finding.place()).isEqualTo(CheckPlace.EXPLANATION);
            assertThat(finding.code()).isEqualTo("1.1");
        });
        assertThat(rule.check(leaf(noPage, proof(paper("2/BC", IN_YEAR, null), "3"))))
                .as("one document is whole")
                .isEmpty();
        assertThat(rule.check(leaf())).as("completeness asks already").isEmpty();
        explanation = "Chưa đạt vì thiếu kinh phí";
        assertThat(rule.check(leaf(noPage))).isEmpty();
        explanation = "";
        points = "1";
        assertThat(rule.check(leaf(noPage))).as("nothing is missing").isEmpty();
    }

    @Test
    void aPaperProvesTheYearInWhichItCameIntoForceOrElseWasIssued() {
        var rule = new EvidenceYearRule();

        assertThat(rule.check(leaf(proof(paper("1/BC", IN_YEAR, null), "1")))).isEmpty();
        assertThat(rule.check(leaf(proof(paper("1/QĐ", BEFORE, LocalDate.of(2022, 1, 1)), "1"))))
                .as("issued before, in force since New Year")
                .isEmpty();
        assertThat(rule.check(leaf(proof(paper("1/QĐ", IN_YEAR, LocalDate.of(2023, 1, 1)), "1"))))
                .as("issued in the year, in force only after it")
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.key()).isEqualTo("selfassessment.CheckFinding.inForce.AFTER");
                    assertThat(finding.arguments()).contains(LocalDate.of(2023, 1, 1));
                });
        assertThat(rule.check(leaf(proof(paper("1/BC", null, null), "1")))).isEmpty();
        assertThat(rule.check(leaf(proof(paper("1/QĐ", BEFORE, null), "1"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(CheckSeverity.MUST_EXPLAIN);
                    assertThat(finding.document()).isNotNull();
                    assertThat(finding.arguments()).contains(BEFORE, 2022);
                });
        assertThat(rule.check(leaf(proof(paper("1/BC", LocalDate.of(2023, 1, 10), null), "1"))))
                .hasSize(1);
        explanation = "Quyết định còn hiệu lực trong năm";
        assertThat(rule.check(leaf(proof(paper("1/QĐ", BEFORE, null), "1")))).isEmpty();
    }

    @Test
    void whatCarriesASecrecyMarkBlocksWhateverIsSaidOfIt() {
        var rule = new OpenDocumentRule();
        var marked = proof(paper("1/BC", IN_YEAR, null), "1", ScanStatus.CLEAN, TextStatus.MARKED);
        explanation = "Tài liệu nội bộ";

        assertThat(rule.check(leaf(proof(paper("2/BC", IN_YEAR, null), "1")))).isEmpty();
        assertThat(rule.check(leaf(marked))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(CheckSeverity.BLOCKS);
            assertThat(finding.place()).isEqualTo(CheckPlace.EVIDENCE);
        });
        assertThat(EvidenceLook.of(marked)).isEqualTo(EvidenceLook.MARKED);
    }

    @Test
    void aReplacedOrExpiredTextMustBeExplained() {
        var rule = new TextInForceRule();
        var text = paper("61/2018/NĐ-CP", LocalDate.of(2018, 4, 23), null);

        assertThat(rule.check(leaf(proof(text, "1")))).isEmpty();
        assertThat(rule.check(leaf(proof(text.ended(null, "118/2025/NĐ-CP"), "1"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(CheckSeverity.MUST_EXPLAIN));
        assertThat(rule.check(leaf(proof(text.ended(LocalDate.of(2025, 6, 30), "118/2025/NĐ-CP"), "1"))))
                .as("replaced only after the year: it stood")
                .isEmpty();
        assertThat(rule.check(leaf(proof(text.ended(BEFORE, null), "1"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(CheckSeverity.MUST_EXPLAIN));
        assertThat(rule.check(leaf(proof(text.ended(LocalDate.of(2022, 6, 30), null), "1"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(CheckSeverity.HINT));
        assertThat(rule.check(leaf(proof(text.ended(LocalDate.of(2022, 12, 31), null), "1"))))
                .isEmpty();
    }

    @Test
    void aScoreIsFarFromTheThresholdOn() {
        var rule = new FarFromRule("farFromLastYear", CheckedLeaf::lastYear, Percentage.of("30"));

        assertThat(rule.check(leaf())).as("no year before").isEmpty();
        lastYear = "0.79";
        assertThat(rule.check(leaf())).isEmpty();
        lastYear = "0.8";
        assertThat(rule.check(leaf()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(CheckSeverity.HINT));
        lastYear = "0.2";
        assertThat(rule.check(leaf())).as("upwards too").hasSize(1);
        explanation = "Đã có hệ thống mới";
        assertThat(rule.check(leaf())).isEmpty();
        points = null;
        explanation = "";
        assertThat(rule.check(leaf())).as("missing is not zero").isEmpty();
    }

    @Test
    void peersAreComparedByTheirMedian() {
        var rule = new FarFromRule("farFromPeers", CheckedLeaf::peers, Percentage.of("40"));
        peers = "0.9";
        assertThat(rule.check(leaf())).hasSize(1);
        peers = "0.8";
        assertThat(rule.check(leaf())).isEmpty();
    }

    @Test
    void aPaperWithoutNumberOrDateAndADocumentWithoutPageAreHints() {
        var nameless = proof(Issuance.UNKNOWN, "2");
        assertThat(new NamelessDocumentRule().check(leaf(nameless, proof(paper("1/BC", null, null), "1"))))
                .extracting(CheckFinding::key)
                .containsExactly("selfassessment.CheckFinding.noNumberNoDate", "selfassessment.CheckFinding.noDate");
        assertThat(new PageReferenceRule().check(leaf(nameless))).isEmpty();
        assertThat(new PageReferenceRule().check(leaf(proof(Issuance.UNKNOWN, null))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).isEqualTo(CheckPlace.EVIDENCE));
    }

    @Test
    void anIncompleteLeafBlocks() {
        var problem = new LeafProblem(TestLeaves.CHOICE.id(), "1.1", LeafProblem.Kind.NO_EVIDENCE, null);
        var leaf = new CheckedLeaf(
                TestLeaves.CHOICE, YEAR, AnswerContent.nothing(), null, Optional.of(problem), List.of(), null, null);

        assertThat(new CompleteLeafRule().check(leaf)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(CheckSeverity.BLOCKS);
            assertThat(finding.key()).isEqualTo(problem.key());
            assertThat(finding.place()).isEqualTo(CheckPlace.EVIDENCE);
        });
    }

    @Test
    void theMarkOfADocumentFollowsTheSameRuleAndAnInfectedOneIsMarkedFirst() {
        assertThat(look(paper("1/QĐ", BEFORE, LocalDate.of(2022, 1, 1)), ScanStatus.CLEAN))
                .isEqualTo(EvidenceLook.IN_YEAR);
        assertThat(look(paper("1/QĐ", IN_YEAR, LocalDate.of(2023, 1, 1)), ScanStatus.CLEAN))
                .isEqualTo(EvidenceLook.OUTSIDE_YEAR);
        assertThat(look(paper("1/QĐ", null, LocalDate.of(2022, 3, 1)), ScanStatus.CLEAN))
                .isEqualTo(EvidenceLook.IN_YEAR);
        assertThat(look(paper("1/QĐ", null, null), ScanStatus.CLEAN)).isEqualTo(EvidenceLook.NO_DATE);
        assertThat(look(paper("1/QĐ", IN_YEAR, null).ended(null, "2/QĐ"), ScanStatus.CLEAN))
                .isEqualTo(EvidenceLook.OUT_OF_FORCE);
        assertThat(look(paper("1/QĐ", IN_YEAR, null), ScanStatus.INFECTED)).isEqualTo(EvidenceLook.INFECTED);
    }

    private static EvidenceLook look(Issuance paper, ScanStatus scan) {
        return EvidenceLook.of(proof(paper, "1", scan));
    }

    private CheckedLeaf leaf(AttachmentRow... documents) {
        return new CheckedLeaf(
                TestLeaves.CHOICE,
                YEAR,
                new AnswerContent(1, Map.of(), explanation, false),
                points(points),
                Optional.empty(),
                List.of(documents),
                points(lastYear),
                points(peers));
    }

    private static Points points(String text) {
        return text == null ? null : Points.of(text);
    }

    private static Issuance paper(String number, LocalDate issued, LocalDate effective) {
        return new Issuance(number, "UBND thành phố", issued, effective);
    }

    private static AttachmentRow proof(Issuance paper, String page) {
        return proof(paper, page, ScanStatus.OFF);
    }

    private static AttachmentRow proof(Issuance paper, String page, ScanStatus scan) {
        return proof(paper, page, scan, TextStatus.NONE);
    }

    private static AttachmentRow proof(Issuance paper, String page, ScanStatus scan, TextStatus text) {
        var document = new DocumentRow(
                DocumentId.next(),
                AgencyId.next(),
                "a.pdf",
                DocumentType.PDF,
                1,
                "a".repeat(64),
                paper,
                "x",
                "X",
                NOW,
                0,
                text,
                scan);
        return new AttachmentRow(
                document.agency(),
                TestLeaves.CHOICE.id(),
                document,
                new vn.parindex.evidence.Edition(1, 1, document.id()),
                AttachmentStage.SELF_ASSESSMENT,
                page,
                EvidenceState.of(document, page, YEAR),
                "X",
                NOW,
                "X",
                NOW,
                0);
    }
}
