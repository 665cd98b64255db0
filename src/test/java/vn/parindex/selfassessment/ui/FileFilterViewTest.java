package vn.parindex.selfassessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.selfassessment.SaveAnswer;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.Roles;
import vn.parindex.shell.ShownChips;

/** The chips above the tree: counts, what they leave in the tree, and the address that keeps them. */
class FileFilterViewTest extends ViewTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private TestPeople people;

    @Autowired
    private SelfAssessmentService files;

    private CycleId cycle;
    private AgencyId canTho;
    private Officer officer;
    private List<Leaf> leaves;

    @BeforeEach
    void aFileWithTwoAnswers() {
        cycle = cycles.open(10, "92").id();
        canTho = cycles.agency("92");
        officer = people.of(canTho, Roles.OFFICER);
        leaves = testFiles.leaves(cycle, canTho);
        save(leaves.get(0), TestFiles.full(leaves.get(0)));
        save(leaves.get(2), lowest(leaves.get(2)));
        signIn(officer);
    }

    @Test
    void eachChipCountsWhatItWouldShow() {
        open(SelfAssessmentNavigation.file(cycle, canTho));

        assertThat(ShownChips.only().count("ALL")).isEqualTo(10);
        assertThat(ShownChips.only().count("UNANSWERED")).isEqualTo(8);
        assertThat(ShownChips.only().count("NO_EVIDENCE")).isEqualTo(2);
        assertThat(ShownChips.only().count("RETURNED")).isZero();
        assertThat(ShownChips.only().count("BELOW_MAXIMUM")).isEqualTo(1);
        assertThat(ShownChips.only().keys()).doesNotContain("MINE");
    }

    @Test
    void theAddressBringsTheFilterBack() {
        open(SelfAssessmentNavigation.leaf(cycle, canTho, leaves.get(2).code()) + "?show=below-maximum");

        assertThat(shownLeaves()).containsExactly(leaves.get(2).code());
        assertThat(ShownChips.only().isPressed("BELOW_MAXIMUM")).isTrue();
    }

    @Test
    void aPressedChipLeavesItsLeavesAndTheOpenOne() {
        open(SelfAssessmentNavigation.leaf(cycle, canTho, leaves.get(0).code()));

        ShownChips.only().press("UNANSWERED");

        assertThat(shownLeaves())
                .hasSize(9)
                .contains(leaves.get(0).code())
                .doesNotContain(leaves.get(2).code());
        ShownChips.only().press("UNANSWERED");
        assertThat(shownLeaves()).hasSize(10);
    }

    @Test
    void anAnswerUnderTheFilterStaysUntilTheOfficerMovesOn() {
        var second = leaves.get(1);
        open(SelfAssessmentNavigation.leaf(cycle, canTho, second.code()) + "?show=unanswered");
        assertThat(shownLeaves()).hasSize(8);

        save(second, TestFiles.full(second));
        _get(SelfAssessmentView.class).saved(second.id());

        assertThat(ShownChips.only().count("UNANSWERED")).isEqualTo(7);
        assertThat(shownLeaves()).hasSize(8).contains(second.code());
        UI.getCurrent()
                .navigate(
                        SelfAssessmentNavigation.leaf(
                                cycle, canTho, leaves.get(3).code()),
                        FileFilter.NONE.with(FileFilter.Show.UNANSWERED).address());
        assertThat(shownLeaves()).hasSize(7).doesNotContain(second.code());
    }

    private List<String> shownLeaves() {
        @SuppressWarnings("unchecked")
        TreeGrid<TreeRow> grid = _get(TreeGrid.class);
        var rows = (FileTreeRows) (Object) grid.getDataProvider();
        grid.expandRecursively(rows.under(null), 3);
        return GridKt._findAll(grid).stream()
                .filter(TreeRow::isLeaf)
                .map(TreeRow::code)
                .toList();
    }

    private void save(Leaf leaf, AnswerContent content) {
        ActingOfficer.run(officer, () -> files.save(new SaveAnswer(cycle, canTho, leaf.id(), 0, content)));
    }

    private static AnswerContent lowest(Leaf leaf) {
        return leaf.rule().variables().isEmpty()
                ? new AnswerContent(0, java.util.Map.of(), "", false)
                : TestFiles.figures("0", "100");
    }
}
