package vn.parindex.survey.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.cycle.CycleSteps;
import vn.parindex.shared.Roles;
import vn.parindex.shell.PageSentence;
import vn.parindex.survey.SurveyNavigation;

class ImportViewTest extends ViewTest {

    private static final String HEADER = "agency_code;leaf_code;points;source\n";

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private CycleSteps steps;

    private TestCycle cycle;

    @BeforeEach
    void theSurveyManagerComes() {
        cycle = cycles.open(2, "92", "22");
        signIn(people.of(Roles.SURVEY_MANAGER));
        open(SurveyNavigation.importOf(cycle.id()));
    }

    @Test
    void saysHowManyPointsAreIn() {
        assertThat(sentence()).isEqualTo("Đã có 0 trên 2 điểm khảo sát và kết quả KT-XH của kỳ 2022");
        assertThat(page()).contains("Còn thiếu điểm", "Chưa nhập tệp nào");
    }

    @Test
    void importsAFaultlessFileAfterAQuestion() {
        upload(HEADER + "92;2.2;4,5;SIPAS 2022\n22;2.2;3;SIPAS 2022\n");

        assertThat(page()).contains("2 điểm sẵn sàng, cộng 7,5");
        _click(_get(Button.class, spec -> spec.withText("Nhập 2 điểm")));
        var dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));

        assertThat(sentence()).startsWith("Đã có đủ 2 điểm");
        assertThat(page()).contains("Lần 1: diem.csv");
    }

    @Test
    void showsEveryFaultyLineAndImportsNothing() {
        upload(HEADER + "92;2.2;5,01;SIPAS\n22;1.1;1;SIPAS\nXX;2.2;1;SIPAS\n");

        var problems = GridKt._findAll(_find(Grid.class).get(0));
        assertThat(problems).hasSize(3);
        assertThat(page()).contains("3 chỗ cần sửa trong tệp, chưa nhập điểm nào");
        _click(_get(Button.class, spec -> spec.withText("Nhập điểm: còn 3 lỗi")));
        assertThat(_find(ConfirmDialog.class)).isEmpty();
    }

    @Test
    void tellsWhatIsWrongWithAFileThatIsNoCsv() {
        UploadKt._upload(_get(Upload.class), "diem.csv", new byte[] {'P', 'K', 3, 4, 0, 0});
        MockVaadin.clientRoundtrip();

        assertThat(GridKt._findAll(_find(Grid.class).get(0))).hasSize(1);
        assertThat(page()).contains("1 chỗ cần sửa");
    }

    @Test
    void aLockedCycleShowsWhyInsteadOfTheUpload() {
        steps.startAggregation(cycle.id());
        steps.awaitDecision(cycle.id());
        open("points-import");
        open(SurveyNavigation.importOf(cycle.id()));

        assertThat(_find(Upload.class)).isEmpty();
        assertThat(page()).contains("Kết quả đang chờ Ban Chỉ đạo quyết định");
    }

    @Test
    void otherRolesDoNotGetIn() {
        for (var role : List.of(Roles.CYCLE_MANAGER, Roles.OFFICER)) {
            signIn(people.of(role));
            open("cycles");
            open(SurveyNavigation.importOf(cycle.id()));
            assertThat(_find(ImportView.class)).isEmpty();
        }
    }

    private static void upload(String csv) {
        UploadKt._upload(_get(Upload.class), "diem.csv", csv.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip();
    }

    private static String sentence() {
        return _get(PageSentence.class).getText();
    }

    private static String page() {
        return _get(ImportView.class).getElement().getTextRecursively();
    }
}
