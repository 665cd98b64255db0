package vn.parindex.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
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

/** Typed text in a real browser: it outlives the session, and leaves the machine with the person. */
class DraftJourneyIT extends JourneyTest {

    private static final String FIELD = "[data-draft=explanation] textarea";
    private static final String HELD = """
            () => new Promise(resolve => { const open = indexedDB.open('parindex-drafts', 1);
              open.onsuccess = () => { const all = open.result.transaction('drafts').objectStore('drafts').count();
                all.onsuccess = () => resolve(all.result); }; })""";

    @Autowired
    private TestCycles cycles;

    @Autowired
    private JdbcTemplate jdbc;

    private CycleId cycle;
    private AgencyId agency;

    @BeforeEach
    void anOfficerAtAFile() {
        cycle = cycles.openOf(2031, 2, List.of("BNV"), "79").id();
        agency = cycles.agency("79");
        account(username(), "Người Viết", Optional.of(agency), Roles.OFFICER);
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
            signInAgain(officer, username());
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
        var person = person(username());
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
}
