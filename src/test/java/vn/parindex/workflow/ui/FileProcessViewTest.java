package vn.parindex.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import elemental.json.JsonValue;
import java.math.BigDecimal;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestAppraisals;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Banner;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.ProcessDiagram;

/** Where the file is, and what may still be done about it, for each who may. */
class FileProcessViewTest extends ViewTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles files;

    @Autowired
    private TestAppraisals appraisals;

    @Autowired
    private TestPeople people;

    @Autowired
    private Submissions submissions;

    @Autowired
    private ManagementService engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ProcessEngineConfigurationImpl configuration;

    private TestCycle cycle;
    private AgencyId canTho;

    @BeforeEach
    void open() {
        cycle = cycles.open(4, "92");
        canTho = cycles.agency("92");
    }

    @Test
    void thePictureMarksWhereTheFileIsAndTheWordsSayTheSame() {
        files.submit(cycle.id(), canTho);
        signIn(people.of(canTho, Roles.OFFICER));
        show();

        assertThat(_get(PageSentence.class).getText()).isEqualTo("2 nơi đang thẩm định, 0 nơi đã xong");
        var diagram = _get(ProcessDiagram.class).getElement();
        var marks = ((JsonValue) diagram.getPropertyRaw("marks")).toJson();
        assertThat(diagram.getProperty("xml")).contains("UserTask_Appraise").contains("Lane_Agency");
        assertThat(marks(marks, "here")).containsExactly("UserTask_Appraise");
        assertThat(marks(marks, "done"))
                .contains("UserTask_SelfAssess", "Flow_Submitted", "Gateway_Approved")
                .doesNotContain("Flow_ReturnedByLeader", "Flow_Withdrawn", "Flow_Appraised");
        assertThat(text(_get(HoldersPanel.class))).contains("Bộ Nội vụ").contains("Bộ Tư pháp");
        assertThat(text(_get(PassedPanel.class))).contains("Lãnh đạo duyệt");
        assertThat(_find(Button.class, spec -> spec.withText("Rút hồ sơ"))).isEmpty();
    }

    @Test
    void theLeaderWithdrawsWithAReasonUntilAppraisalBegins() {
        files.submit(cycle.id(), canTho);
        signIn(people.of(canTho, Roles.LEADER));
        show();
        _click(_get(Button.class, spec -> spec.withText("Rút hồ sơ")));
        var dialog = _get(ReasonDialog.class);
        _click(_get(dialog, Button.class, spec -> spec.withText("Rút hồ sơ")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "Đính nhầm tài liệu của năm trước");
        _click(_get(dialog, Button.class, spec -> spec.withText("Rút hồ sơ")));

        assertThat(submissions.file(cycle.id(), canTho).orElseThrow().status()).isEqualTo(FileStatus.SELF_ASSESSING);
        assertThat(_get(PageSentence.class).getText()).isEqualTo("Cơ quan đang tự đánh giá");

        files.sendToLeader(cycle.id(), canTho);
        files.submitAsRead(cycle.id(), canTho);
        appraisals.decide(appraisals.of(cycle.id(), canTho).get(0), Set.of(), BigDecimal.ZERO);
        show();
        assertThat(_find(Button.class, spec -> spec.withText("Rút hồ sơ"))).isEmpty();
        assertThat(text(_get(FileProcessView.class))).contains("thẩm định đã bắt đầu");
    }

    @Test
    void aLeafIsAskedForGrantedAndSent() {
        files.submit(cycle.id(), canTho);
        var coordinator = people.of(canTho, Roles.OFFICER, Roles.COORDINATOR);
        signIn(coordinator);
        show();
        _click(_get(Button.class, spec -> spec.withText("Đề nghị mở lại một mục")));
        var dialog = _get(ReasonDialog.class);
        _setValue(_get(TextArea.class), "Nhập nhầm số liệu mục này");
        _click(_get(dialog, Button.class, spec -> spec.withText("Gửi đề nghị")));
        assertThat(_get(ComboBox.class).isInvalid()).isTrue();
        @SuppressWarnings("unchecked")
        ComboBox<Leaf> leaf = _get(ComboBox.class);
        _setValue(leaf, files.leaves(cycle.id(), canTho).get(0));
        _click(_get(dialog, Button.class, spec -> spec.withText("Gửi đề nghị")));
        assertThat(text(_get(ReopeningPanel.class))).contains("Nhập nhầm số liệu mục này");

        signIn(cycle.manager());
        show();
        _click(_get(Button.class, spec -> spec.withText("Cho mở lại")));
        _setValue(_get(TextArea.class), "Có công văn giải thích");
        _click(_get(_get(ReasonDialog.class), Button.class, spec -> spec.withText("Cho mở lại")));
        assertThat(text(_get(ReopeningPanel.class))).contains("Có công văn giải thích");

        signIn(coordinator);
        show();
        _click(_get(Button.class, spec -> spec.withText("Trình lãnh đạo mục đã sửa")));
        signIn(people.of(canTho, Roles.LEADER));
        show();
        assertThat(_find(Button.class, spec -> spec.withText("Duyệt và nộp lại")))
                .hasSize(1);
    }

    @Test
    void whatIsReopenedByDecisionIsSaidOnceAndNotAsARequest() {
        files.submit(cycle.id(), canTho);
        signIn(cycle.manager());
        show();
        _click(_get(Button.class, spec -> spec.withText("Mở lại một mục theo quyết định")));
        @SuppressWarnings("unchecked")
        ComboBox<Leaf> leaf = _get(ComboBox.class);
        assertThat(leaf.isRequiredIndicatorVisible()).isTrue();
        _setValue(leaf, files.leaves(cycle.id(), canTho).get(0));
        _setValue(_get(TextArea.class), "Quyết định số 12: nộp nhầm phụ lục");
        _click(_get(_get(ReasonDialog.class), Button.class, spec -> spec.withText("Mở lại mục")));

        assertThat(text(_get(ReopeningPanel.class)))
                .containsOnlyOnce("nộp nhầm phụ lục")
                .contains("quyết định mở lại")
                .doesNotContain("đề nghị", "trả lời");
    }

    @Test
    void whyALeafCannotBeReopenedStandsAtTheLeafAndTheReasonStaysTyped() {
        files.submit(cycle.id(), canTho);
        appraisals.keepAll(cycle.id(), canTho);
        signIn(cycle.manager());
        show();
        _click(_get(Button.class, spec -> spec.withText("Mở lại một mục theo quyết định")));
        @SuppressWarnings("unchecked")
        ComboBox<Leaf> leaf = _get(ComboBox.class);
        _setValue(leaf, files.leaves(cycle.id(), canTho).get(0));
        _setValue(_get(TextArea.class), "Quyết định số 12: nộp nhầm phụ lục");
        _click(_get(_get(ReasonDialog.class), Button.class, spec -> spec.withText("Mở lại mục")));

        assertThat(leaf.getErrorMessage()).startsWith("Bộ chủ trì đã thẩm định mục này");
        assertThat(_get(TextArea.class).getValue()).contains("nộp nhầm phụ lục");
    }

    @Test
    void aStuckFileSaysSoToItsAgencyAndWhyToThoseWhoTryAgain() {
        giveUp();
        signIn(people.of(canTho, Roles.COORDINATOR));
        show();
        assertThat(text(_get(Banner.class)))
                .contains("Lỗi kỹ thuật đang được xử lý")
                .contains("Nội dung hồ sơ còn nguyên");
        assertThat(text(_get(FileProcessView.class))).doesNotContain("NullPointer");
        assertThat(_find(StuckPanel.class)).isEmpty();

        signIn(people.of(Roles.AUDITOR));
        show();
        assertThat(text(_get(StuckPanel.class))).contains("NullPointer");
        assertThat(_find(Button.class, spec -> spec.withText("Thử lại"))).isEmpty();

        signIn(cycle.manager());
        show();
        _click(_get(Button.class, spec -> spec.withText("Thử lại")));
        _setValue(_get(TextArea.class), "Đã khởi động lại dịch vụ.");
        _click(_get(_get(ReasonDialog.class), Button.class, spec -> spec.withText("Thử lại")));
        assertThat(_find(StuckPanel.class)).isEmpty();
        assertThat(_find(Banner.class)).isEmpty();
    }

    /** As if the deadline's timer had failed as often as it is tried. */
    private void giveUp() {
        var file = submissions.file(cycle.id(), canTho).orElseThrow().id().toString();
        var job = engine.createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(file)
                        .singleResult()
                        .getId())
                .singleResult();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            var failed = (JobEntity) context.getJobManager().findJobById(job.getId());
            failed.setExceptionMessage("NullPointer");
            failed.setRetries(0);
            return null;
        });
    }

    private void show() {
        open(SelfAssessmentNavigation.process(cycle.id(), canTho));
    }

    private static Set<String> marks(String json, String state) {
        var found = new java.util.TreeSet<String>();
        var pattern = java.util.regex.Pattern.compile("\\{\"element\":\"([A-Za-z_]+)\",\"state\":\"" + state + "\"");
        var matcher = pattern.matcher(json);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String text(Component shown) {
        return shown.getElement().getTextRecursively();
    }
}
