package vn.parindex.division.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestDivisions;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.division.AssignmentState;
import vn.parindex.division.DivisionNavigation;
import vn.parindex.division.Divisions;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.ShownChips;

class DivisionViewTest extends ViewTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles files;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestDivisions testDivisions;

    @Autowired
    private Divisions divisions;

    private TestCycle cycle;
    private AgencyId agency;
    private List<Leaf> leaves;
    private Officer hanh;

    @BeforeEach
    void openCycle() {
        cycle = cycles.open(4, "22");
        agency = cycles.agency("22");
        leaves = files.leaves(cycle.id(), agency);
        hanh = people.withAccount(people.of(agency, Roles.OFFICER), "{noop}-");
    }

    @Test
    void theCoordinatorGivesWhatIsTickedAndCanTakeItBack() {
        signIn(people.of(agency, Roles.COORDINATOR));
        open(DivisionNavigation.division(cycle.id(), agency));
        assertThat(_get(PageSentence.class).getText()).contains("4/4");

        var tree = _get(PartTree.class);
        tree.select(tree.getTreeData().getRootItems().get(0));
        choose(hanh);
        _click(_get(Button.class, spec -> spec.withText("Giao 2 mục")));

        assertThat(divisions.of(cycle.id(), agency).isMine(hanh, leaves.get(0))).isTrue();
        assertThat(_get(PageSentence.class).getText()).contains("2/4");
        _click(_get(Button.class, spec -> spec.withText("Hoàn tác")));
        assertThat(divisions.of(cycle.id(), agency).assignments()).isEmpty();
    }

    @Test
    void aDayThatWillNotDoIsSaidAtTheField() {
        signIn(people.of(agency, Roles.COORDINATOR));
        open(DivisionNavigation.division(cycle.id(), agency));
        var tree = _get(PartTree.class);
        tree.select(tree.getTreeData().getRootItems().get(0));
        choose(hanh);
        var due = _get(AssignForm.class)
                .getContent()
                .getChildren()
                .filter(DatePicker.class::isInstance)
                .map(DatePicker.class::cast)
                .findFirst()
                .orElseThrow();
        due.setValue(due.getMax().plusDays(30));

        _click(_get(Button.class, spec -> spec.withText("Giao 2 mục")));

        assertThat(due.isInvalid()).isTrue();
        assertThat(due.getErrorMessage()).contains("hạn nộp hồ sơ");
        assertThat(divisions.of(cycle.id(), agency).assignments()).isEmpty();
    }

    @Test
    void whoeverIsChosenShowsTheirPartOnly() {
        testDivisions.give(cycle.id(), agency, hanh, leaves.get(3));
        signIn(people.of(agency, Roles.COORDINATOR));
        open(DivisionNavigation.division(cycle.id(), agency));

        ShownChips.only().press(ShownChips.only().key("Chưa xác nhận"));

        var roots = _get(PartTree.class).getTreeData().getRootItems();
        assertThat(roots)
                .singleElement()
                .satisfies(root -> assertThat(root.leaves())
                        .extracting(Leaf::id)
                        .containsExactly(leaves.get(3).id()));
    }

    @Test
    void othersOfTheAgencyLookOn() {
        signIn(people.of(agency, Roles.LEADER));
        open(DivisionNavigation.division(cycle.id(), agency));

        _get(PartTree.class);
        assertThat(_find(AssignForm.class)).isEmpty();
        assertThat(_find(Checkbox.class)).isEmpty();
    }

    @Test
    void anOfficerAcceptsAndHandsBackFromMyWork() {
        testDivisions.give(cycle.id(), agency, hanh, leaves.get(0));
        signIn(hanh);
        open("");

        _click(_get(Button.class, spec -> spec.withText("Nhận")));
        assertThat(divisions
                        .of(cycle.id(), agency)
                        .of(leaves.get(0))
                        .orElseThrow()
                        .state())
                .isEqualTo(AssignmentState.ACCEPTED);
        _click(_get(Button.class, spec -> spec.withText("Trả lại")));
        _setValue(_get(TextArea.class), "Không thuộc nhiệm vụ của phòng");
        _click(_get(Button.class, spec -> spec.withText("Trả lại đầu mối")));

        assertThat(divisions
                        .of(cycle.id(), agency)
                        .of(leaves.get(0))
                        .orElseThrow()
                        .reason())
                .isEqualTo("Không thuộc nhiệm vụ của phòng");
    }

    @SuppressWarnings("unchecked")
    private static void choose(Officer officer) {
        var to = (ComboBox<Party>) _get(AssignForm.class)
                .getContent()
                .getChildren()
                .filter(ComboBox.class::isInstance)
                .findFirst()
                .orElseThrow();
        to.setValue(to.getListDataView()
                .getItems()
                .filter(party -> party.name().equals(officer.displayName()))
                .findFirst()
                .orElseThrow());
    }
}
