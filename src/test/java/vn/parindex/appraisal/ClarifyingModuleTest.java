package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.appraisal.ClarifyingStage.act;

import java.time.Clock;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.cycle.CycleService;
import vn.parindex.cycle.CycleStep;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.AttachmentStage;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** What an agency reads, answers and adds once the ministries have closed, and until when. */
class ClarifyingModuleTest extends IntegrationTest {

    private static final String REASON = AppraisalFlow.REASON;

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestFiles files;

    @Autowired
    private ClarificationService service;

    @Autowired
    private AppraisalSteps steps;

    @Autowired
    private CycleService cycles;

    @Autowired
    private Submissions submissions;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private ClarifyingStage stage;

    @BeforeEach
    void appraise() {
        stage.appraise();
    }

    @Test
    void theAgencySeesNothingBeforeEveryMinistryHasClosed() {
        flow.change(stage.cycle().id(), stage.canTho(), "1.1", "0.5");

        assertThat(stage.details().leaves()).isEmpty();

        flow.closeAll(stage.cycle().id(), stage.canTho());
        assertThat(stage.details().open()).isTrue();
        assertThat(stage.details().toAnswer()).singleElement().satisfies(leaf -> {
            assertThat(leaf.leaf().code()).isEqualTo("1.1");
            assertThat(leaf.ministry()).contains(flow.agency("BNV"));
            assertThat(leaf.finding().decision().reason()).isEqualTo(REASON);
        });
        assertThat(stage.details().selfPoints()).isEqualTo(Points.of("10"));
        assertThat(stage.details().appraisedPoints()).isEqualTo(Points.of("9.5"));
    }

    @Test
    void whereNothingWasChangedThereIsNothingToClarify() {
        flow.closeAll(stage.cycle().id(), stage.canTho());

        assertThat(stage.details().opened()).isEmpty();
        assertThat(stage.status()).isEqualTo(FileStatus.DONE);
    }

    @Test
    void onlyTheOwnAgencyAnswersOthersFindNothing() {
        stage.clarifying();
        var finding = stage.finding("1.1");
        var stranger = flow.coordinator("22");

        assertThatThrownBy(() -> ActingOfficer.run(
                        stranger, () -> service.details(stage.cycle().id(), stage.canTho())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ActingOfficer.run(stranger, () -> service.accept(finding.id(), finding.version())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ActingOfficer.run(
                        stranger, () -> service.finish(stage.cycle().id(), stage.canTho())))
                .isInstanceOf(NotFoundException.class);
        var appraiserOfOwn = people.of(stage.canTho(), Roles.APPRAISER);
        assertThatThrownBy(() -> ActingOfficer.run(
                        appraiserOfOwn, () -> service.details(stage.cycle().id(), stage.canTho())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void twoOfficersOnOneLeafTheSecondIsTold() {
        stage.clarifying();
        var seen = stage.finding("1.1");
        stage.contest("1.1");

        assertThatThrownBy(() -> act(flow.coordinator("92"), () -> service.accept(seen.id(), seen.version())))
                .isInstanceOfSatisfying(
                        FindingConflictException.class,
                        conflict -> assertThat(conflict.theirs().reply().by().username())
                                .isEqualTo(stage.coordinator().username()));
        assertThat(stage.finding("1.1").reply().response()).isEqualTo(Response.CONTESTED);
    }

    @Test
    void afterTheDeadlineNothingIsTakenUntilAnExtension() {
        stage.clarifying();
        jdbc.update(
                "UPDATE cycle_deadline SET due_at = ? WHERE cycle_id = ? AND step = 'CLARIFICATION'",
                LocalDateTime.now(clock).minusMinutes(1),
                stage.cycle().id().value());

        assertThat(stage.details().open()).isFalse();
        assertThatThrownBy(() -> stage.contest("1.1"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo("appraisal.refusal.clarificationOver"));
        assertThatThrownBy(stage::finish).isInstanceOf(RefusedException.class);

        var later = LocalDateTime.now(clock).plusDays(3);
        act(
                stage.cycle().manager(),
                () -> cycles.extend(stage.cycle().id(), stage.canTho(), CycleStep.CLARIFICATION, later, REASON));
        stage.contest("1.1");
        assertThat(stage.finding("1.1").reply().response()).isEqualTo(Response.CONTESTED);
    }

    @Test
    void silenceUntilTheDeadlineAccepts() {
        stage.clarifying();
        stage.contest("1.1");
        var file = flow.file(stage.cycle().id(), stage.canTho());

        steps.closeClarification(file);
        steps.closeClarification(file);

        assertThat(stage.finding("1.1").reply().response()).isEqualTo(Response.CONTESTED);
        assertThat(stage.finding("1.2").reply().response()).isEqualTo(Response.ACCEPTED);
        assertThat(stage.finding("1.2").reply().by().username()).isEqualTo("system");
        assertThat(steps.contested(file)).hasSize(1).isEqualTo(steps.contested(file));
        assertThatThrownBy(() -> stage.contest("1.2")).isInstanceOf(RefusedException.class);
    }

    @Test
    void aDocumentAddedInAnswerIsReadByTheMinistryInCharge() {
        stage.clarifying();
        var officer = people.of(stage.canTho(), Roles.OFFICER);
        var document = files.document(officer, "Bổ sung cho " + stage.cycle().id());
        var leaf = stage.finding("1.1").leaf();
        act(
                officer,
                () -> service.attach(
                        new AttachDocument(stage.cycle().id(), stage.canTho(), leaf, document.id(), "tr. 4")));

        assertThat(submissions.answer(stage.cycle().id(), stage.canTho(), leaf).documents())
                .singleElement()
                .satisfies(attached -> assertThat(attached.stage()).isEqualTo(AttachmentStage.CLARIFICATION));
        act(flow.appraiser("BNV"), () -> evidence.get(stage.canTho(), document.id()));
        assertThatThrownBy(() -> act(flow.appraiser("BTP"), () -> evidence.get(stage.canTho(), document.id())))
                .isInstanceOf(NotFoundException.class);
        var kept = stage.finding("1.4").leaf();
        assertThatThrownBy(() -> act(
                        officer,
                        () -> service.attach(
                                new AttachDocument(stage.cycle().id(), stage.canTho(), kept, document.id(), null))))
                .isInstanceOf(RefusedException.class);
    }
}
