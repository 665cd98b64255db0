package vn.parindex.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.TestCycles;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.council.CouncilNavigation;
import vn.parindex.cycle.CycleId;
import vn.parindex.ranking.RankingNavigation;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/**
 * One file in a real browser, from the first typed score to the anonymous reader of the locked ranking: officer,
 * coordinator, leader, appraiser, Council, survey manager, cycle manager, Steering Committee, public.
 */
class JourneyIT extends JourneyTest {

    /** The latest of all tests: lists whose address names no cycle open it, in whatever order tests run. */
    private static final int YEAR = 2049;

    private static final String WORDS = "Có văn bản kèm theo, đã ban hành trong năm.";

    @Autowired
    private TestCycles cycles;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DueJobs jobs;

    private TestCycles.TestCycle open;
    private CycleId cycle;
    private AgencyId agency;

    @BeforeEach
    void aCycleOfOneAgencyAndItsPeople() {
        open = cycles.openOf(YEAR, 2, List.of("BNV"), "79");
        cycle = open.id();
        agency = cycles.agency("79");
        account("di.chuyenvien", agency, Roles.OFFICER);
        account("di.daumoi", agency, Roles.COORDINATOR);
        account("di.lanhdao", agency, Roles.LEADER);
        account("di.thamdinh", cycles.agency("BNV"), Roles.APPRAISER);
        account("di.khaosat", cycles.agency("BNV"), Roles.SURVEY_MANAGER);
        account("di.quanly", cycles.agency("BNV"), Roles.CYCLE_MANAGER);
        account("di.bancd", null, Roles.STEERING_MEMBER);
        letSignIn(open.secretary());
    }

    @Test
    void oneFileFromTheFirstTypedScoreToThePublic() {
        selfAssess();
        approve();
        appraise();
        clarify();
        decideAgain();
        councilDecides();
        importSurveyPoints();
        aggregateAndSubmit();
        steeringApproves();
        publish();
        thePublicReads();
    }

    private void selfAssess() {
        try (var officer = person("di.chuyenvien")) {
            officer.open("").sees("Thành phố Hồ Chí Minh").picture("01-my-work");
            officer.open(SelfAssessmentNavigation.leaf(cycle, agency, "1.1"));
            officer.choose("Đủ").seesSaved();
            officer.write("[data-draft=explanation] textarea", WORDS).seesSaved();
            officer.page().waitForTimeout(1200);
            officer.press("Đánh dấu đã xong");
            officer.page().waitForURL("**/file/1.2");
            officer.write("[data-draft='figure:b'] input", "409127");
            officer.write("[data-draft='figure:a'] input", "412.386");
            officer.write("[data-draft=explanation] textarea", WORDS).seesSaved();
            officer.sees("0,99").picture("02-self-assessment");
            assertThat(officer.barriers()).isEmpty();
            officer.press("Đánh dấu đã xong").sees("2/2 mục đã xong");
        }
        try (var coordinator = person("di.daumoi")) {
            coordinator.open(SelfAssessmentNavigation.file(cycle, agency));
            coordinator.press("Kiểm tra và trình duyệt").confirm("Kiểm tra và trình duyệt");
            coordinator.sees("Đã trình hồ sơ");
        }
    }

    private void approve() {
        try (var leader = person("di.lanhdao")) {
            leader.open(SelfAssessmentNavigation.approval(cycle, agency)).sees("chờ lãnh đạo duyệt");
            leader.picture("03-approval");
            leader.press("Duyệt và nộp hồ sơ").confirm("Duyệt và nộp hồ sơ").sees("Đã nộp lúc");
        }
    }

    private void appraise() {
        try (var appraiser = person("di.thamdinh")) {
            appraiser.open(
                    AppraisalNavigation.grid(cycle, open.set().leaves().get(0).id()));
            appraiser
                    .press("Sửa điểm")
                    .picture("04-appraisal")
                    .all(".appraisal-change vaadin-checkbox")
                    .click();
            appraiser.write("vaadin-text-field.par-number input", "0,5");
            appraiser.write("vaadin-text-area textarea", "Tài liệu chưa thể hiện đủ kết quả.");
            appraiser.picture("04-appraisal");
            appraiser.page().keyboard().press("Control+Enter");
            appraiser.sees("Đã sửa");
            appraiser.open(
                    AppraisalNavigation.grid(cycle, open.set().leaves().get(1).id()));
            appraiser.press("Giữ nguyên").page().keyboard().press("Control+Enter");
            appraiser.page().waitForTimeout(800);
            appraiser.open(AppraisalNavigation.files(cycle));
            appraiser.press("Kết thúc thẩm định").confirm("Kết thúc thẩm định").sees("Đã kết thúc thẩm định");
        }
        jobs.runAll();
    }

    private void clarify() {
        try (var coordinator = person("di.daumoi")) {
            coordinator.open(AppraisalNavigation.clarification(cycle, agency));
            coordinator.choose("Không đồng ý").write("vaadin-text-area textarea", WORDS);
            coordinator.picture("05-clarification").press("Lưu ý kiến");
            coordinator.page().waitForTimeout(800);
            coordinator
                    .press("Kết thúc giải trình")
                    .confirm("Kết thúc giải trình")
                    .sees("Đã kết thúc");
        }
    }

    private void decideAgain() {
        try (var appraiser = person("di.thamdinh")) {
            appraiser.open(AppraisalNavigation.secondDecision(cycle, agency));
            appraiser.choose("Giữ điểm thẩm định").write("vaadin-text-area textarea", "Đã xem tài liệu bổ sung.");
            appraiser.picture("06-second-decision").press("Lưu");
            appraiser.page().waitForTimeout(800);
            appraiser
                    .press("Kết thúc quyết định lại")
                    .confirm("Kết thúc quyết định lại")
                    .sees("Đã kết thúc");
        }
        jobs.runAll();
    }

    private void councilDecides() {
        try (var secretary = person(open.secretary().username())) {
            secretary.open(CouncilNavigation.list(cycle)).choose("Công nhận điểm tự chấm");
            secretary.write("vaadin-text-area textarea", "Hội đồng thống nhất công nhận.");
            secretary.picture("07-council");
            secretary.page().keyboard().press("Control+Enter");
            secretary.sees("Đã quyết 1,00");
        }
        jobs.runAll();
    }

    private void importSurveyPoints() {
        var csv = "agency_code,leaf_code,points,source\n79,1.3,4.5,Điều tra thử\n".getBytes(StandardCharsets.UTF_8);
        try (var manager = person("di.khaosat")) {
            manager.open("cycles/" + cycle + "/import");
            manager.all("vaadin-upload input[type=file]").setInputFiles(new FilePayload("diem.csv", "text/csv", csv));
            manager.press("Nhập 1 điểm").picture("08-import").confirm("Nhập");
            manager.sees("1/1");
        }
    }

    private void aggregateAndSubmit() {
        try (var manager = person("di.quanly")) {
            manager.open(RankingNavigation.ranking(cycle)).press("Tính xếp hạng");
            manager.sees("Hồ Chí Minh").picture("09-ranking");
            manager.press("Trình Ban Chỉ đạo").confirm("Trình Ban Chỉ đạo").sees("Đã trình");
        }
    }

    private void steeringApproves() {
        try (var member = person("di.bancd")) {
            member.open(RankingNavigation.ranking(cycle)).press("Phê duyệt");
            member.write("vaadin-dialog-overlay vaadin-text-field input", "268/QĐ-BNV");
            member.write("vaadin-dialog-overlay vaadin-date-picker input", "06/02/2023");
            member.page().keyboard().press("Enter");
            member.picture("10-steering").confirm("Phê duyệt và chốt điểm").sees("Đã phê duyệt");
        }
    }

    private void publish() {
        try (var manager = person("di.quanly")) {
            manager.open(RankingNavigation.ranking(cycle))
                    .press("Công bố kết quả")
                    .confirm("Công bố kết quả");
            manager.sees("Đã công bố kết quả");
        }
    }

    private void thePublicReads() {
        try (var reader = anonymous()) {
            reader.open("public/ranking?year=" + YEAR + "&kind=province").sees("Hồ Chí Minh");
            reader.sees("268/QĐ-BNV").sees("mô phỏng").picture("11-public");
            assertThat(reader.barriers()).isEmpty();
            assertThat(reader.page().context().cookies()).isEmpty();
        }
    }

    private void account(String username, AgencyId agency, String role) {
        account(username, username, Optional.ofNullable(agency), role);
    }
}
