package vn.parindex.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.division.DivisionStage.as;
import static vn.parindex.division.DivisionStage.refused;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.TestDivisions;
import vn.parindex.TestFiles;
import vn.parindex.shared.NotFoundException;

/** Whoever got a part takes it, hands it back, or is stood in for; nobody else speaks for it. */
class PartAnswerModuleTest extends IntegrationTest {

    @Autowired
    private DivisionService service;

    @Autowired
    private DivisionPeopleService units;

    @Autowired
    private OwnPartService own;

    @Autowired
    private TestDivisions testDivisions;

    @Autowired
    private TestFiles files;

    @Autowired
    private DivisionStage stage;

    @BeforeEach
    void open() {
        stage.open();
    }

    @Test
    void oneLeafOfAFieldIsHandedBackAndTheRestStays() {
        testDivisions.give(
                stage.id(), stage.agency(), Assignee.officer(stage.hanh().id()), List.of(stage.field()));

        as(stage.hanh(), () -> own.handBack(stage.part(stage.leaf(0)), " Thuộc Sở Tài chính "));

        assertThat(stage.mine(stage.hanh()).leaves()).isEqualTo(1);
        assertThat(stage.mine(stage.coordinator()).handedBack()).singleElement().satisfies(row -> {
            assertThat(row.reason()).isEqualTo("Thuộc Sở Tài chính");
            assertThat(row.node()).isEqualTo(TestDivisions.node(stage.leaf(0)));
            assertThat(row.byName()).isEqualTo(stage.hanh().displayName());
        });
        refused(
                () -> as(stage.hanh(), () -> own.handBack(stage.part(stage.leaf(1)), "  ")),
                "division.refusal.reasonMissing");
    }

    @Test
    void nobodyAnswersForAPartOfSomebodyElse() {
        testDivisions.give(stage.id(), stage.agency(), stage.hanh(), stage.leaf(0));

        assertThatThrownBy(() -> as(stage.binh(), () -> own.accept(stage.part(stage.leaf(0)))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(stage.hanh(), () -> own.accept(stage.part(stage.leaf(1)))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatWasHandedBackIsAcceptedOnlyAfterItWasGivenAnew() {
        testDivisions.give(stage.id(), stage.agency(), stage.hanh(), stage.leaf(0));
        as(stage.hanh(), () -> own.handBack(stage.part(stage.leaf(0)), "Đi công tác"));
        assertThatThrownBy(() -> as(stage.hanh(), () -> own.accept(stage.part(stage.leaf(0)))))
                .isInstanceOf(NotFoundException.class);

        testDivisions.give(stage.id(), stage.agency(), stage.hanh(), stage.leaf(0));
        as(stage.hanh(), () -> own.accept(stage.part(stage.leaf(0))));

        assertThat(stage.acts(TestDivisions.node(stage.leaf(0))))
                .containsExactly(
                        AssignmentAct.ACCEPTED,
                        AssignmentAct.REASSIGNED,
                        AssignmentAct.HANDED_BACK,
                        AssignmentAct.GIVEN);
    }

    @Test
    void aSubstituteAnswersForTheAbsentUntilItEnds() {
        testDivisions.give(stage.id(), stage.agency(), stage.hanh(), stage.leaf(0));
        var today = stage.details().dates().today();
        as(
                stage.coordinator(),
                () -> units.substitute(
                        stage.agency(), stage.hanh().id(), stage.binh().id(), today, today.plusDays(3)));

        assertThat(stage.mine(stage.binh()).parts())
                .singleElement()
                .satisfies(part ->
                        assertThat(part.insteadOf()).isEqualTo(stage.hanh().displayName()));
        as(stage.binh(), () -> own.accept(stage.part(stage.leaf(0))));
        refused(
                () -> as(
                        stage.coordinator(),
                        () -> units.substitute(
                                stage.agency(), stage.hanh().id(), stage.binh().id(), today, today)),
                "division.refusal.substitutedAlready");
        var absence = stage.details().substitutions().stream()
                .filter(row -> row.absent().equals(stage.hanh().id()))
                .findFirst()
                .orElseThrow();
        as(stage.coordinator(), () -> units.endSubstitution(stage.agency(), absence.id()));
        assertThat(stage.mine(stage.binh()).parts()).isEmpty();
    }

    @Test
    void afterTheFileWentToTheLeaderTheDivisionStands() {
        testDivisions.give(stage.id(), stage.agency(), stage.hanh(), stage.leaf(0));
        files.fill(stage.id(), stage.agency(), TestFiles::full);
        files.sendToLeader(stage.id(), stage.agency());

        refused(
                () -> testDivisions.give(stage.id(), stage.agency(), stage.binh(), stage.leaf(0)),
                "division.refusal.closed");
        refused(() -> as(stage.hanh(), () -> own.accept(stage.part(stage.leaf(0)))), "division.refusal.closed");
        assertThat(stage.details().open()).isFalse();
    }
}
