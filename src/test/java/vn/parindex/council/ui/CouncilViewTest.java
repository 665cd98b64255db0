package vn.parindex.council.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.appraisal.ClarificationService;
import vn.parindex.council.CouncilChoice;
import vn.parindex.council.CouncilNavigation;
import vn.parindex.criteria.Leaf;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.shell.EmptyState;
import vn.parindex.workflow.DueJobs;

/** The Council's list as chair and members see it. */
class CouncilViewTest extends ViewTest {

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private ClarificationService clarification;

    @Autowired
    private DueJobs jobs;

    private TestCycle cycle;
    private AgencyId canTho;

    @BeforeEach
    void appraise() {
        cycle = flow.appraising(10, "92");
        canTho = flow.agency("92");
    }

    @Test
    void anEmptyListSaysWhyItIsEmpty() {
        signIn(cycle.chair());
        open(CouncilNavigation.list(cycle.id()));

        _get(EmptyState.class);
    }

    @Test
    void theChairDecidesWithAReason() {
        reachTheCouncil();
        assertThat(_size(_get(AgendaGrid.class))).isEqualTo(1);

        save();
        assertThat(choices().isInvalid()).isTrue();
        _setValue(choices(), CouncilChoice.SELF);
        _setValue(_get(TextArea.class), "ngắn");
        save();
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), AppraisalFlow.REASON);
        save();

        assertThat(_find(TextArea.class)).isEmpty();
    }

    @Test
    void theChairAsksForAnotherLeafAndSaysWhy() {
        reachTheCouncil();
        _click(_get(Button.class, spec -> spec.withText("Đề nghị đưa mục ra bàn")));
        ComboBox<AgencyRow> agency = _get(ComboBox.class, spec -> spec.withLabel("Cơ quan"));
        agency.setValue(agency.getListDataView().getItem(0));
        ComboBox<Leaf> leaf = _get(ComboBox.class, spec -> spec.withLabel("Mục"));
        leaf.setValue(leaf.getListDataView()
                .getItems()
                .filter(each -> each.code().equals("1.5"))
                .findFirst()
                .orElseThrow());

        _setValue(_get(TextArea.class, spec -> spec.withLabel("Vì sao cần bàn")), "Ngắn");
        _click(_get(Button.class, spec -> spec.withText("Gửi đề nghị")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Vì sao cần bàn"))
                        .isInvalid())
                .isTrue();

        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("Vì sao cần bàn")),
                "Các tỉnh hiểu tiêu chí này khác nhau.");
        _click(_get(Button.class, spec -> spec.withText("Gửi đề nghị")));
        assertThat(_size(_get(AgendaGrid.class))).isEqualTo(2);
    }

    private void reachTheCouncil() {
        flow.change(cycle.id(), canTho, "2.1", "0");
        flow.closeAll(cycle.id(), canTho);
        ActingOfficer.run(flow.coordinator("92"), () -> clarification.finish(cycle.id(), canTho));
        jobs.runAll();
        signIn(cycle.chair());
        open(CouncilNavigation.list(cycle.id()));
    }

    private static void save() {
        var start = UI.getCurrent().getTranslation("council.CouncilDecisionPane.save");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith(start))));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<CouncilChoice> choices() {
        return _get(RadioButtonGroup.class);
    }
}
