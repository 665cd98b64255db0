package vn.parindex.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.selfassessment.SubmittedAnswer;
import vn.parindex.shared.Points;
import vn.parindex.shared.Roles;

/**
 * Three officers and the leader of one agency, each in a browser of their own: one at the desk, one whose network is
 * cut for a while, one through Excel; together they fill one file, and the leader submits what they made.
 */
class WorkspaceJourneyIT extends JourneyTest {

    private static final String EXPLANATION = "[data-draft=explanation] textarea";
    private static final String WORDS = "Có văn bản kèm theo, đã ban hành trong năm.";

    @Autowired
    private TestCycles cycles;

    @Autowired
    private Submissions submissions;

    private CycleId cycle;
    private AgencyId agency;

    @BeforeEach
    void anAgencyAtItsFile() {
        cycle = cycles.openOf(2033, 4, List.of("BNV"), "79").id();
        agency = cycles.agency("79");
        ofAgency("an", "Lê Thị An", Roles.OFFICER);
        ofAgency("binh", "Phạm Văn Bình", Roles.OFFICER);
        ofAgency("chi", "Đỗ Thị Chi", Roles.OFFICER, Roles.COORDINATOR);
        ofAgency("dung", "Vũ Tiến Dũng", Roles.LEADER);
    }

    @Test
    void threeOfficersFillAFileTogetherAndTheLeaderSubmitsIt() {
        try (var an = at("an");
                var binh = at("binh");
                var chi = at("chi");
                var dung = at("dung")) {
            an.open(SelfAssessmentNavigation.leaf(cycle, agency, "1.1"));
            binh.open(SelfAssessmentNavigation.leaf(cycle, agency, "1.2"));
            chi.open(SelfAssessmentNavigation.file(cycle, agency));
            an.all(".selfassessment-people[aria-label*='Phạm Văn Bình']").waitFor();

            var excel = new OfflineRoundTrip(chi).enter().download();
            workWithoutNetwork(binh);
            atTheDesk(an);
            throughExcel(chi, excel);
            theNetworkIsBack(binh);

            send(chi);
            submit(dung);
        }
        assertThat(submissions.answers(cycle, agency))
                .extracting(SubmittedAnswer::points)
                .containsExactly(Points.of("1"), Points.of("0.95"), Points.of("1"), Points.of("1"));
    }

    private void atTheDesk(Person an) {
        an.choose("Đủ").seesSaved();
        an.write(EXPLANATION, WORDS).seesSaved();
        an.picture("50-three-at-one-file").press("Đánh dấu đã xong");
        an.page().waitForURL("**/file/1.2");
    }

    private void workWithoutNetwork(Person binh) {
        binh.page().context().setOffline(true);
        binh.write("[data-draft='figure:b'] input", "95");
        binh.write("[data-draft='figure:a'] input", "100");
        binh.write(EXPLANATION, WORDS);
        binh.all("par-save-state[data-state=offline]").waitFor();
        binh.picture("51-without-network");
    }

    private void theNetworkIsBack(Person binh) {
        assertThat(binh.page().locator(EXPLANATION + ":visible").last().inputValue())
                .isEqualTo(WORDS);
        binh.page().context().setOffline(false);
        binh.seesSaved().sees("0,95").press("Đánh dấu đã xong");
        binh.page().waitForURL("**/file/1.3");
    }

    private void throughExcel(Person chi, OfflineRoundTrip excel) {
        for (var code : List.of("1.3", "1.4")) {
            excel.type(code, "figure:b", "100").type(code, "figure:a", "100").type(code, "explanation", WORDS);
        }
        excel.upload();
        chi.sees("Nhận 6 giá trị").press("Nhận 6 giá trị").confirm("Nhận 6 giá trị");
        chi.sees("Đã nhận 2 mục từ Excel");
        for (var code : List.of("1.3", "1.4")) {
            chi.open(SelfAssessmentNavigation.leaf(cycle, agency, code)).press("Đánh dấu đã xong");
            chi.page().waitForTimeout(800);
        }
    }

    private void send(Person chi) {
        chi.open(SelfAssessmentNavigation.file(cycle, agency)).sees("4/4 mục đã xong");
        chi.press("Kiểm tra và trình duyệt").confirm("Kiểm tra và trình duyệt").sees("Đã trình hồ sơ");
    }

    private void submit(Person dung) {
        dung.open(SelfAssessmentNavigation.approval(cycle, agency)).sees("chờ lãnh đạo duyệt");
        dung.picture("52-the-leader-reads");
        assertThat(dung.barriers()).isEmpty();
        dung.press("Duyệt và nộp hồ sơ").confirm("Duyệt và nộp hồ sơ").sees("Đã nộp lúc");
        dung.open(SelfAssessmentNavigation.receipt(cycle, agency)).sees("Biên nhận số");
        assertThat(dung.barriers()).isEmpty();
        dung.picture("53-receipt");
    }

    private void ofAgency(String name, String displayName, String... roles) {
        account(username(name), displayName, Optional.of(agency), roles);
    }

    private Person at(String name) {
        return person(username(name));
    }

    private String username(String name) {
        return name + "." + cycle.toString().substring(0, 8);
    }
}
