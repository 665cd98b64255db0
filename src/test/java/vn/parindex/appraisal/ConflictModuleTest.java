package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.appraisal.AssignmentStage.assertNotFound;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.RefusedException;

/** Officers keep away from whom they are close to, until that is over; nobody says so for a colleague but the lead. */
class ConflictModuleTest extends IntegrationTest {

    private static final String REASON = AppraisalFlow.REASON;

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private ConflictService conflicts;

    @Autowired
    private AppraisalService service;

    @Autowired
    private AppraisalOverview overview;

    @Autowired
    private SelfAssessmentService files;

    @Autowired
    private AssignmentStage stage;

    @BeforeEach
    void open() {
        stage.open(flow.appraising(6, "92", "22"));
    }

    @Test
    void aDeclaredConflictTakesTheAgencyOffTheDeskAndGivesItsCellsToOthers() {
        stage.give(Piece.of(stage.canTho()), stage.one());
        stage.declare(stage.one(), stage.canTho());

        var cell = stage.finding(stage.canTho(), "1.1");
        assertThat(stage.cellsOf(stage.one())).isEqualTo(3);
        assertThat(stage.cellsOf(stage.other())).isEqualTo(6);
        assertNotFound(stage.one(), () -> service.keep(cell.id(), cell.version()));
        assertNotFound(stage.one(), () -> overview.finding(cell.id()));
        assertNotFound(stage.one(), () -> service.close(cell.appraisal()));
        assertThat(ActingOfficer.call(stage.one(), () -> overview.files(stage.cycle())))
                .extracting(AppraisalRow::agency)
                .containsExactly(stage.quangNinh());
        ActingOfficer.run(stage.other(), () -> service.keep(cell.id(), cell.version()));
        assertThat(ActingOfficer.call(stage.lead(), () -> assignments.propose(stage.cycle(), ShareBy.AGENCIES))
                        .shares())
                .noneMatch(share -> share.officer().equals(stage.one().username())
                        && stage.canTho().equals(share.piece().agency()));
    }

    @Test
    void whoDeclaredAConflictDoesNotReadTheFileEither() {
        assertThat(ActingOfficer.call(stage.one(), () -> files.open(stage.cycle(), stage.canTho())))
                .isNotNull();

        stage.declare(stage.one(), stage.canTho());

        assertNotFound(stage.one(), () -> files.open(stage.cycle(), stage.canTho()));
        assertThat(ActingOfficer.call(stage.other(), () -> files.open(stage.cycle(), stage.canTho())))
                .isNotNull();
        assertThat(ActingOfficer.call(stage.one(), () -> files.open(stage.cycle(), stage.quangNinh())))
                .isNotNull();
    }

    @Test
    void withdrawnWithAReasonItIsOverAndOnRecord() {
        stage.give(Piece.of(stage.canTho()), stage.one());
        stage.declare(stage.one(), stage.canTho());
        var row = ActingOfficer.call(stage.lead(), () -> conflicts.list(stage.cycle()))
                .get(0);

        assertThatThrownBy(() -> ActingOfficer.run(stage.one(), () -> conflicts.withdraw(row.id(), "ngắn")))
                .isInstanceOf(RefusedException.class);
        ActingOfficer.run(stage.one(), () -> conflicts.withdraw(row.id(), REASON));

        assertThat(stage.cellsOf(stage.one())).isEqualTo(6);
        assertThat(ActingOfficer.call(stage.one(), () -> conflicts.list(stage.cycle())))
                .singleElement()
                .satisfies(over -> {
                    assertThat(over.stands()).isFalse();
                    assertThat(over.withdrawal()).isEqualTo(REASON);
                });
        assertThatThrownBy(() -> ActingOfficer.run(stage.one(), () -> conflicts.withdraw(row.id(), REASON)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void nobodyDeclaresForAColleagueButTheLead() {
        assertNotFound(
                stage.one(),
                () -> conflicts.declare(
                        stage.cycle(), stage.canTho(), stage.other().username(), REASON));
        ActingOfficer.run(
                stage.lead(),
                () -> conflicts.declare(
                        stage.cycle(), stage.canTho(), stage.other().username(), REASON));
        assertThat(stage.cellsOf(stage.other())).isEqualTo(3);
        assertThat(ActingOfficer.call(stage.one(), () -> conflicts.list(stage.cycle())))
                .isEmpty();
        assertThatThrownBy(() -> stage.declare(stage.other(), stage.canTho())).isInstanceOf(RefusedException.class);
    }
}
