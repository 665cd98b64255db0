package vn.parindex.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.Roles;

/** Typed text in a real browser: it outlives the session, and leaves the machine with the person. */
class DraftJourneyIT extends IntegrationTest {

    private static final String PASSWORD = "chuyen-di-thu-2031";
    private static final String FIELD = "[data-draft=explanation] textarea";
    private static final String HELD = """
            () => new Promise(resolve => { const open = indexedDB.open('parindex-drafts', 1);
              open.onsuccess = () => { const all = open.result.transaction('drafts').objectStore('drafts').count();
                all.onsuccess = () => resolve(all.result); }; })""";

    @LocalServerPort
    private int port;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcTemplate jdbc;

    private Playwright playwright;
    private Browser browser;
    private CycleId cycle;
    private AgencyId agency;

    @BeforeEach
    void anOfficerAtAFile() {
        cycle = cycles.openOf(2031, 2, List.of("BNV"), "79").id();
        agency = cycles.agency("79");
        people.withAccount(
                new Officer(OfficerId.next(), username(), "Người Viết", Optional.of(agency), Set.of(Roles.OFFICER)),
                passwords.encode(PASSWORD));
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
        playwright.close();
    }

    @Test
    void textTypedAfterTheSessionEndedIsSentAfterSigningInAgain() {
        try (var officer = officer()) {
            officer.page().context().addCookies(List.of(new Cookie("JSESSIONID", "gone").setUrl(base())));
            type(officer, "Gõ khi phiên đã hết.");

            officer.sees("Phiên làm việc đã hết").sees("Còn 1 nội dung chưa gửi");
            assertThat(field(officer).inputValue()).isEqualTo("Gõ khi phiên đã hết.");
            assertThat(officer.all(".v-system-error").count()).isZero();
            assertThat(officer.barriers()).isEmpty();

            officer.picture("12-session-over").press("Đăng nhập lại");
            officer.page().locator("input[name=username]").fill(username());
            officer.page().locator("input[name=password]").fill(PASSWORD);
            officer.page().keyboard().press("Enter");
            officer.page().waitForURL("**/file/1.1**");
            officer.seesSaved();

            assertThat(field(officer).inputValue()).isEqualTo("Gõ khi phiên đã hết.");
            assertThat(stored()).isEqualTo("Gõ khi phiên đã hết.");
        }
    }

    @Test
    void signingOutAsksAboutUnsentTextAndLeavesNothingBehind() {
        try (var officer = officer()) {
            officer.page().route("**/answer", Route::abort);
            type(officer, "Chưa gửi được.");
            officer.page().locator("par-save-state[data-state=offline]").waitFor();
            signOut(officer);
            officer.sees("Còn 1 nội dung chưa gửi").picture("13-sign-out");

            officer.page().unroute("**/answer");
            officer.press("Ở lại và gửi").sees("Đã gửi hết");
            assertThat(stored()).isEqualTo("Chưa gửi được.");
            assertThat(officer.page().evaluate(HELD)).isEqualTo(0);

            officer.page().route("**/answer", Route::abort);
            type(officer, "Bỏ đi.");
            officer.page().locator("par-save-state[data-state=offline]").waitFor();
            signOut(officer);
            officer.press("Bỏ nội dung, đăng xuất");
            officer.page().locator("input[name=username]").waitFor();

            assertThat(officer.page().evaluate(HELD)).isEqualTo(0);
            assertThat(stored()).isEqualTo("Chưa gửi được.");
        }
    }

    private Person officer() {
        var person = Person.signedIn(browser, base(), username(), PASSWORD);
        person.open(SelfAssessmentNavigation.leaf(cycle, agency, "1.1"));
        return person;
    }

    private static void type(Person officer, String text) {
        field(officer).fill(text);
    }

    private static Locator field(Person officer) {
        return officer.page().locator(FIELD).first();
    }

    private static void signOut(Person officer) {
        officer.all(".par-account vaadin-button").first().click();
        officer.page().getByRole(AriaRole.MENUITEM).getByText("Đăng xuất").click();
    }

    private String stored() {
        return jdbc.queryForObject(
                "SELECT MAX(explanation) FROM selfassessment_answer WHERE cycle_id = ?", String.class, cycle.value());
    }

    private String username() {
        return "viet." + cycle.toString().substring(0, 8);
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
