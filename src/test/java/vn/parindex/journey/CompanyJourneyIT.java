package vn.parindex.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.TestCycles;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.Roles;

/** Two officers at one file, each in a browser of their own; and what happens to typed text when all else fails. */
class CompanyJourneyIT extends JourneyTest {

    private static final String FIELD = "[data-draft=explanation] textarea";
    private static final String OTHER = "[data-draft=explanation][data-other]";
    private static final String CUT = "**/answer";
    private static final String HERE = ".selfassessment-node__people";
    private static final int TWO_SECONDS = 2_000;
    private static final int TEN_MINUTES = 600_000;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private JdbcTemplate jdbc;

    private CycleId cycle;
    private AgencyId agency;

    @BeforeEach
    void twoOfficersOfOneAgency() {
        cycle = cycles.openOf(2030, 3, List.of("BNV"), "79").id();
        agency = cycles.agency("79");
        sitting("hong", "Nguyễn Hồng Nhung", Optional.of(agency), Roles.OFFICER);
        sitting("bao", "Trần Quốc Bảo", Optional.of(agency), Roles.OFFICER);
    }

    @Test
    void twoOfficersSeeEachOtherAndWhatTheOtherCommits() {
        try (var hong = officer("hong");
                var bao = officer("bao")) {
            hong.all(".selfassessment-people[aria-label*='Trần Quốc Bảo']").waitFor();
            bao.all(".selfassessment-people[aria-label*='Nguyễn Hồng Nhung']").waitFor();

            field(bao).focus();
            hong.all(OTHER).waitFor(within(TWO_SECONDS));
            assertThat(hong.all(OTHER).getAttribute("data-other")).contains("Trần Quốc Bảo");
            assertThat(hong.barriers()).isEmpty();
            hong.picture("14-presence");

            field(bao).fill("Đã công khai <script>document.title='x'</script>");
            bao.seesSaved();
            hong.page()
                    .waitForFunction(
                            "text => document.querySelector('[data-draft=explanation]').value === text",
                            "Đã công khai <script>document.title='x'</script>",
                            new Page.WaitForFunctionOptions().setTimeout(TWO_SECONDS));
            assertThat(hong.page().title()).doesNotContain("x'").isNotEqualTo("x");
            hong.all(".par-steps").getByText("Trần Quốc Bảo").first().waitFor();

            bao.page().close();
            hong.all(".selfassessment-people").waitFor(gone());
        }
    }

    @Test
    void presenceFollowsFromLeafToLeafAndEndsWithThePage() {
        sitting("kiem", "Kiểm Toán Viên", Optional.empty(), Roles.AUDITOR);
        try (var hong = officer("hong");
                var bao = officer("bao");
                var auditor = officer("kiem")) {
            field(bao).focus();
            hong.all(OTHER).waitFor();
            hong.all(HERE).first().waitFor();
            bao.page().keyboard().press("Alt+ArrowDown");
            bao.page().waitForURL("**/file/1.2**");

            hong.all(OTHER).waitFor(gone());
            hong.all(".selfassessment-node:has-text('1.2') " + HERE).waitFor();
            hong.page().keyboard().press("Alt+ArrowDown");
            bao.all(".selfassessment-node:has-text('1.2') " + HERE).waitFor();
            assertThat(auditor.all(".selfassessment-person").count()).isZero();
            assertThat(hong.all(".selfassessment-people__marks > *").count()).isEqualTo(1);

            bao.open("");
            hong.all(".selfassessment-people").waitFor(gone());
            hong.all(HERE).waitFor(gone());
            assertThat(hong.all("vaadin-notification-card").count()).isZero();
        }
    }

    @Test
    void twoOnOneFieldSeeBothValuesAndNoneIsLost() {
        try (var hong = officer("hong");
                var bao = officer("bao")) {
            hong.page().route(CUT, Route::abort);
            field(hong).fill("Bản của Nhung.");
            hong.all("par-save-state[data-state=offline]").waitFor();
            field(bao).fill("Bản của Bảo.");
            bao.seesSaved();
            hong.all(".par-steps").getByText("Trần Quốc Bảo").first().waitFor();
            assertThat(field(hong).inputValue()).isEqualTo("Bản của Nhung.");

            hong.page().unroute(CUT);
            hong.sees("Hai người cùng sửa mục này").sees("Bản của Bảo.").sees("Trần Quốc Bảo, ");
            assertThat(hong.all("par-draft-keeper .mine .who").innerText()).containsPattern("\\d\\d:\\d\\d");
            assertThat(hong.all("par-draft-keeper .mine").innerText()).contains("Bản của Nhung.");
            assertThat(hong.all("par-draft-keeper .conflict").boundingBox().y).isBetween(0.0, 800.0);
            assertThat(hong.barriers()).isEmpty();
            assertThat(stored()).isEqualTo("Bản của Bảo.");
            hong.picture("15-conflict");

            hong.press("Lấy bản kia");
            assertThat(field(hong).inputValue()).isEqualTo("Bản của Bảo.");
            hong.press("Lấy lại bản của tôi").seesSaved();
            assertThat(field(hong).inputValue()).isEqualTo("Bản của Nhung.");
            waitUntilStored(hong, "Bản của Nhung.");
            assertThat(history()).containsExactly("Bản của Bảo.", "Bản của Nhung.");
        }
    }

    @Test
    void aTabClosedWithUnsentTextBringsItBack() {
        try (var hong = officer("hong")) {
            hong.page().route(CUT, Route::abort);
            field(hong).fill("Chưa kịp gửi.");
            hong.all("par-save-state[data-state=offline]").waitFor();
            var context = hong.page().context();
            hong.page().close();

            var again = context.newPage();
            again.navigate(base() + "/" + leaf());
            again.locator("par-save-state[data-state=saved]").waitFor();

            assertThat(again.locator(FIELD).first().inputValue()).isEqualTo("Chưa kịp gửi.");
            assertThat(stored()).isEqualTo("Chưa kịp gửi.");
        }
    }

    @Test
    void aCableCutForTenMinutesLosesNothing() {
        try (var hong = person(name("hong"))) {
            hong.page().clock().install();
            hong.open(leaf());
            hong.page().context().setOffline(true);
            field(hong).fill("Viết khi mất mạng.");
            hong.page().clock().runFor(TEN_MINUTES);
            hong.all("par-save-state[data-state=offline]").waitFor();
            hong.picture("16-offline");
            field(hong).fill("Viết khi mất mạng, viết tiếp.");
            hong.page().clock().runFor(TWO_SECONDS);
            assertThat(stored()).isNull();

            hong.page().context().setOffline(false);
            hong.page().clock().runFor(TWO_SECONDS);
            hong.seesSaved();

            assertThat(field(hong).inputValue()).isEqualTo("Viết khi mất mạng, viết tiếp.");
            assertThat(stored()).isEqualTo("Viết khi mất mạng, viết tiếp.");
        }
    }

    /** The server cannot be restarted under the test: its silence and the loss of all sessions are what a page sees. */
    @Test
    void aServerRestartedWhileTypingLosesNothing() {
        try (var hong = officer("hong")) {
            hong.page().route(CUT, Route::abort);
            field(hong).fill("Máy chủ đang khởi động lại.");
            hong.all("par-save-state[data-state=offline]").waitFor();
            hong.page().unroute(CUT);
            hong.page().route(CUT, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            field(hong).fill("Máy chủ đang khởi động lại, vẫn viết.");
            hong.page().waitForTimeout(TWO_SECONDS);
            hong.page().context().addCookies(List.of(new Cookie("JSESSIONID", "gone").setUrl(base())));
            hong.page().unroute(CUT);

            hong.sees("Phiên làm việc đã hết").press("Đăng nhập lại");
            signInAgain(hong, name("hong"));
            hong.page().waitForURL("**/file/1.1**");
            hong.seesSaved();

            assertThat(field(hong).inputValue()).isEqualTo("Máy chủ đang khởi động lại, vẫn viết.");
            assertThat(stored()).isEqualTo("Máy chủ đang khởi động lại, vẫn viết.");
        }
    }

    @Test
    void pastedTextThatCannotBeStoredStaysInTheFieldWithAMessage() {
        try (var hong = officer("hong")) {
            field(hong).fill("Có ký tự \u0007 lạ");
            hong.sees("Nội dung có ký tự điều khiển");
            assertThat(field(hong).inputValue()).isEqualTo("Có ký tự \u0007 lạ");

            var million = "x".repeat(1 << 20);
            field(hong)
                    .evaluate(
                            "(area, text) => { area.value = text;"
                                    + " area.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true})); }",
                            million);
            hong.sees("Giải trình dài " + (1 << 20) + " ký tự, tối đa 20000");
            assertThat(field(hong).inputValue()).hasSize(1 << 20);
            assertThat(stored()).isNull();

            field(hong).fill("Ngắn lại.");
            hong.seesSaved();
            assertThat(stored()).isEqualTo("Ngắn lại.");
        }
    }

    @Test
    void fromTheFirstLeafToTheLastWithoutAMouse() {
        try (var hong = officer("hong")) {
            var keys = hong.page().keyboard();
            hong.page().locator("h2.par-item-title").click();
            keys.press("3");
            hong.seesSaved();
            field(hong).focus();
            keys.type("1 của 3 mục");
            hong.page().waitForTimeout(1_000);
            keys.press("Control+Enter");
            hong.page().waitForURL("**/file/1.2**");
            keys.press("Alt+ArrowUp");
            hong.page().waitForURL("**/file/1.1**");
            keys.press("Alt+PageDown");
            hong.page().waitForURL("**/file/1.2**");

            assertThat(jdbc.queryForObject(
                            "SELECT status FROM selfassessment_answer WHERE cycle_id = ? AND explanation IS NOT NULL",
                            String.class,
                            cycle.value()))
                    .isEqualTo("DONE");
        }
    }

    private void sitting(String name, String display, Optional<AgencyId> agency, String role) {
        account(name(name), display, agency, role);
    }

    private Person officer(String name) {
        var person = person(name(name));
        person.open(leaf());
        field(person).waitFor();
        return person;
    }

    private String leaf() {
        return SelfAssessmentNavigation.leaf(cycle, agency, "1.1");
    }

    private static Locator field(Person officer) {
        return officer.page().locator(FIELD).first();
    }

    private static Locator.WaitForOptions within(int millis) {
        return new Locator.WaitForOptions().setTimeout(millis);
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }

    private void waitUntilStored(Person officer, String text) {
        for (int i = 0; i < 50 && !text.equals(stored()); i++) {
            officer.page().waitForTimeout(100);
        }
        assertThat(stored()).isEqualTo(text);
    }

    private String stored() {
        return jdbc.queryForObject(
                "SELECT MAX(explanation) FROM selfassessment_answer WHERE cycle_id = ?", String.class, cycle.value());
    }

    private List<String> history() {
        return jdbc.queryForList(
                "SELECT JSON_VALUE(content, '$.explanation') FROM selfassessment_answer_history"
                        + " WHERE cycle_id = ? ORDER BY id",
                String.class,
                cycle.value());
    }

    private String name(String of) {
        return of + "." + cycle.toString().substring(0, 8);
    }
}
