package vn.parindex.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.parindex.IntegrationTest;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;

/** Real browsers at the running application, and people who can sign in there. */
public abstract class JourneyTest extends IntegrationTest {

    private static final String PASSWORD = "chuyen-di-thu-2030";

    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople people;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcTemplate jdbc;

    private Playwright playwright;
    private Browser browser;
    private String hash;

    @BeforeEach
    void openABrowser() {
        hash = passwords.encode(PASSWORD);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
        playwright.close();
    }

    /** Somebody new who can sign in. */
    protected Officer account(String username, String displayName, Optional<AgencyId> agency, String... roles) {
        return people.withAccount(new Officer(OfficerId.next(), username, displayName, agency, Set.of(roles)), hash);
    }

    /** Lets somebody sign in who has an account already. */
    protected void letSignIn(Officer officer) {
        jdbc.update("UPDATE identity_account SET password_hash = ? WHERE username = ?", hash, officer.username());
    }

    /** Signed in, at a browser of their own; close it. */
    protected Person person(String username) {
        return Person.signedIn(browser, base(), username, PASSWORD);
    }

    /** Somebody without an account; close it. */
    protected Person anonymous() {
        return Person.anonymous(browser, base());
    }

    /** At the page of signing in, which shows by itself. */
    static void signInAgain(Person person, String username) {
        person.signIn(username, PASSWORD);
    }

    protected String base() {
        return "http://localhost:" + port;
    }
}
