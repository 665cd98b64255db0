package vn.parindex.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.Officer;
import vn.parindex.journey.ProvincesStage.Stage;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.Points;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/**
 * One field of all provinces, from the first decision to the signed minutes, in browsers: two scorers who do not see
 * each other keep most at once, change, ask and disagree; provisional results are opened to all provinces together;
 * two provinces answer; the ministry decides again; a Council of five meets, one member is recused, a secret vote ends
 * in a tie, and the chair decides.
 */
class AppraisalJourneyIT extends JourneyTest {

    private static final String HAI_PHONG = "31";
    private static final String QUANG_NINH = "22";
    private static final String CAN_THO = "92";
    private static final String REASON = "Số liệu trong báo cáo khác số đã nhập.";
    private static final String GROUNDS = "Tỉnh đã ban hành văn bản thay thế trong năm.";
    private static final String TABLE = "vaadin-grid.appraisal-grid";

    @Autowired
    private ProvincesStage stages;

    @Autowired
    private ScoreLedger ledger;

    @Autowired
    private DueJobs jobs;

    private final List<Person> room = new ArrayList<>();
    private Stage stage;
    private CycleId cycle;

    @BeforeEach
    void theFilesOfAllProvinces() {
        stage = stages.appraising();
        cycle = stage.cycle().id();
        account("tq.mot", "Nguyễn Thị Một", Optional.of(stage.ministry()), Roles.APPRAISER);
        account("tq.hai", "Trần Văn Hai", Optional.of(stage.ministry()), Roles.APPRAISER);
        account("tq.haiphong", "Đoàn Hải", Optional.of(stages.province(HAI_PHONG)), Roles.COORDINATOR);
        account("tq.quangninh", "Vũ Ninh", Optional.of(stages.province(QUANG_NINH)), Roles.COORDINATOR);
        account("tq.quanly", "Lê Quản Lý", Optional.of(stage.ministry()), Roles.CYCLE_MANAGER);
        Stream.concat(Stream.of(stage.cycle().chair(), stage.cycle().secretary()), stage.members().stream())
                .forEach(this::letSignIn);
    }

    @AfterEach
    void everybodyLeaves() {
        room.forEach(Person::close);
    }

    @Test
    void aFieldOfAllProvincesFromTheFirstDecisionToTheMinutes() {
        holdBack();
        firstScorer();
        secondScorer();
        open();
        clarify();
        decideAgain();
        meet();

        assertThat(points(HAI_PHONG)).isEqualTo(Points.of("1"));
        assertThat(points(QUANG_NINH)).isEqualTo(Points.of("1"));
        assertThat(points(CAN_THO)).isEqualTo(Points.of("0.75"));
        assertThat(points("01")).isEqualTo(Points.of("1"));
    }

    private void holdBack() {
        try (var manager = person("tq.quanly")) {
            manager.open(AppraisalNavigation.release(cycle)).press("Giữ").confirm("Giữ");
            manager.picture("60-held-back");
        }
    }

    private void firstScorer() {
        try (var scorer = person("tq.mot")) {
            keepAll(scorer, "1.1", 63);
            scorer.picture("61-kept-at-once");
            scorer.open(grid("1.2"));
            change(scorer, "Hải Phòng", "0,80", "0,80");
            change(scorer, "Cần Thơ", "0,50", "0,50");
            find(scorer, "Quảng Ninh").press("Hỏi lại");
            scorer.write("vaadin-text-area textarea", "Văn bản nào chứng minh số liệu này?");
            save(scorer, "Đã hỏi lại");
            find(scorer, "");
            keepRest(scorer, 60);
            scorer.picture("62-first-scorer");
            assertThat(scorer.barriers()).isEmpty();
        }
    }

    /** Sees nothing of what the first one said. */
    private void secondScorer() {
        try (var scorer = person("tq.hai")) {
            scorer.open(grid("1.2"));
            find(scorer, "Cần Thơ");
            assertThat(scorer.all(TABLE).innerText()).contains("Cần Thơ").doesNotContain("0,50");
            assertThat(scorer.page().content()).doesNotContain("Nguyễn Thị Một").doesNotContain(REASON);
            change(scorer, "Hải Phòng", "0,75", "0,78");
            find(scorer, "");
            keepRest(scorer, 62);
            keepAll(scorer, "1.1", 63);
            scorer.open(AppraisalNavigation.files(cycle)).press("Kết thúc 63 hồ sơ đã quyết định đủ");
            scorer.sees("Kết thúc thẩm định nhiều hồ sơ?").picture("63-close-many");
            assertThat(scorer.barriers()).isEmpty();
            scorer.confirm("Kết thúc 63 hồ sơ").sees("Đã kết thúc thẩm định 63 hồ sơ");
        }
        jobs.runAll();
    }

    /** Before the opening a province reads nothing, afterwards its own. */
    private void open() {
        try (var province = person("tq.haiphong")) {
            province.open(AppraisalNavigation.clarification(cycle, stages.province(HAI_PHONG)));
            assertThat(province.page().content()).doesNotContain(REASON);
        }
        try (var manager = person("tq.quanly")) {
            manager.open(AppraisalNavigation.release(cycle)).press("Mở");
            manager.picture("64-open-to-all").confirm("Mở").sees("Đã mở cho cả cấp");
        }
        jobs.runAll();
    }

    private void clarify() {
        try (var province = person("tq.haiphong")) {
            province.open(AppraisalNavigation.clarification(cycle, stages.province(HAI_PHONG)));
            province.sees("0,78").sees(REASON).choose("Không đồng ý");
            province.write("vaadin-text-area textarea", GROUNDS).picture("65-contested");
            finishClarification(province);
        }
        try (var province = person("tq.quangninh")) {
            province.open(AppraisalNavigation.clarification(cycle, stages.province(QUANG_NINH)));
            province.sees("Văn bản nào chứng minh số liệu này?");
            province.write("vaadin-text-area textarea", GROUNDS).picture("66-answered");
            finishClarification(province);
        }
        finishInTheirName(CAN_THO);
        jobs.runAll();
    }

    private static void finishClarification(Person province) {
        province.press("Lưu");
        province.page().waitForTimeout(800);
        province.press("Kết thúc giải trình").confirm("Kết thúc giải trình").sees("Đã kết thúc");
    }

    private void finishInTheirName(String code) {
        account("tq.khac" + code, "Cán bộ " + code, Optional.of(stages.province(code)), Roles.COORDINATOR);
        try (var province = person("tq.khac" + code)) {
            province.open(AppraisalNavigation.clarification(cycle, stages.province(code)));
            province.press("Kết thúc giải trình").confirm("Kết thúc giải trình").sees("Đã kết thúc");
        }
    }

    private void decideAgain() {
        try (var scorer = person("tq.mot")) {
            decideAgain(scorer, HAI_PHONG, "Giữ điểm thẩm định");
            decideAgain(scorer, QUANG_NINH, "Công nhận điểm tự chấm");
        }
        jobs.runAll();
    }

    private void decideAgain(Person scorer, String code, String choice) {
        scorer.open(AppraisalNavigation.secondDecision(cycle, stages.province(code)));
        scorer.choose(choice).write("vaadin-text-area textarea", "Đã xem tài liệu bổ sung của tỉnh.");
        scorer.picture("67-decided-again-" + code).press("Lưu");
        scorer.page().waitForTimeout(800);
        scorer.press("Kết thúc quyết định lại")
                .confirm("Kết thúc quyết định lại")
                .sees("Đã kết thúc");
    }

    private void meet() {
        var sitting = new CouncilSitting(
                cycle,
                enter(stage.cycle().chair()),
                enter(stage.cycle().secretary()),
                stage.members().stream().map(this::enter).toList());
        sitting.plan();
        sitting.open();
        sitting.orderTheAgenda();
        sitting.tie();
        sitting.agree();
        sitting.close();
        jobs.runAll();
    }

    private Person enter(Officer officer) {
        var person = person(officer.username());
        room.add(person);
        return person;
    }

    private void keepAll(Person scorer, String code, int lines) {
        scorer.open(grid(code));
        keepRest(scorer, lines);
    }

    private static void keepRest(Person scorer, int lines) {
        scorer.press("Giữ nguyên " + lines + " dòng rõ ràng").confirm("Giữ nguyên " + lines + " dòng");
        scorer.sees("63/63 đã xử lý");
    }

    private static void change(Person scorer, String agency, String points, String said) {
        find(scorer, agency).press("Sửa điểm");
        scorer.all(".appraisal-change vaadin-checkbox").click();
        scorer.page().getByLabel("Điểm thẩm định, từ 0 đến 1,00").fill(points);
        scorer.write("vaadin-text-area textarea", REASON);
        save(scorer, said);
    }

    /** Until the line says what was decided. */
    private static void save(Person scorer, String said) {
        scorer.page().keyboard().press("Control+Enter");
        scorer.all(TABLE).filter(new Locator.FilterOptions().setHasText(said)).waitFor();
    }

    private static Person find(Person scorer, String agency) {
        scorer.all("vaadin-text-field input[placeholder='Tìm tên, mục, giải trình']")
                .fill(agency);
        var found = agency.isEmpty() ? "/63" : " 1/1";
        scorer.all(".appraisal-pane .par-note")
                .filter(new Locator.FilterOptions().setHasText(found))
                .waitFor();
        scorer.all(".appraisal-pane h2")
                .filter(new Locator.FilterOptions().setHasText(agency))
                .waitFor();
        return scorer;
    }

    private String grid(String code) {
        return AppraisalNavigation.grid(
                cycle, stage.cycle().set().leafByCode(code).orElseThrow().id());
    }

    private Points points(String code) {
        AgencyId province = stages.province(code);
        return ledger.latest(cycle, province)
                .get(stage.cycle().set().leafByCode("1.2").orElseThrow().id())
                .points();
    }
}
