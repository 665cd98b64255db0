package vn.parindex.papers.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.papers.PapersNavigation;
import vn.parindex.selfassessment.FileExtractService;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Banner;
import vn.parindex.shell.PageSentence;

class PapersViewTest extends ViewTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private FileExtractService extracts;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer coordinator;

    @BeforeEach
    void openFile() {
        cycle = cycles.open(4, "92", "22");
        canTho = cycles.agency("92");
        coordinator = people.of(canTho, Roles.COORDINATOR);
    }

    @Test
    void everyPaperCanBeTakenAndLookedAt() {
        show(people.of(canTho, Roles.OFFICER));

        assertThat(_get(PageSentence.class).getText()).contains("dự thảo");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Word", "PDF", "Excel");
        assertThat(_get(IFrame.class).getSrc()).contains("/papers/self-report.pdf");
        _click(_find(Button.class, spec -> spec.withText("Xem")).get(1));
        assertThat(_get(IFrame.class).getSrc()).contains("/papers/score-table.pdf");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Bảng điểm tự chấm");
    }

    @Test
    void onlyTheCoordinatorWritesRemarks() {
        show(people.of(canTho, Roles.OFFICER));
        assertThat(_find(TextArea.class)).isEmpty();

        show(coordinator);
        type("Khó khăn, vướng mắc", "Thiếu người");

        assertThat(stored()).isEqualTo("Thiếu người");
    }

    @Test
    void wordsOfTwoCoordinatorsAreShownTogetherAndOneIsChosen() {
        show(coordinator);
        ActingOfficer.run(
                people.of(canTho, Roles.COORDINATOR), () -> extracts.write(cycle.id(), canTho, "của người kia", "", 0));

        type("Khó khăn, vướng mắc", "của tôi");

        assertThat(stored()).isEqualTo("của người kia");
        assertThat(_get(Banner.class).getElement().getTextRecursively()).contains("của người kia");
        _click(_get(Button.class, spec -> spec.withText("Giữ bản đang gõ")));
        assertThat(stored()).isEqualTo("của tôi");
        assertThat(_find(Banner.class)).isEmpty();
    }

    @Test
    void aSubmittedFileHasFinalPapersAndNoFields() {
        testFiles.submit(cycle.id(), canTho);

        show(coordinator);

        assertThat(_get(PageSentence.class).getText()).contains("chính thức");
        assertThat(_find(TextArea.class)).isEmpty();
    }

    private void show(Officer officer) {
        signIn(officer);
        open(PapersNavigation.papers(cycle.id(), canTho));
        assertThat(_find(PapersView.class)).hasSize(1);
    }

    private static void type(String label, String words) {
        var area = _get(TextArea.class, spec -> spec.withLabel(label));
        area.setValue(words);
        ComponentUtil.fireEvent(area, new ComponentValueChangeEvent<>(area, area, "", true));
    }

    private String stored() {
        return ActingOfficer.call(coordinator, () -> extracts.extract(cycle.id(), canTho))
                .remarks()
                .difficulties();
    }
}
