package vn.parindex;

import java.io.IOException;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.parindex.identity.Officer;

/** Signed-in clients of the running application, for tests of the API. */
@Component
@Lazy
public class TestSessions {

    private static final String PASSWORD = "mat-khau-thu-2022";

    private final TestPeople people;
    private final PasswordEncoder passwords;
    private final ServletWebServerApplicationContext application;

    TestSessions(TestPeople people, PasswordEncoder passwords, ServletWebServerApplicationContext application) {
        this.people = people;
        this.passwords = passwords;
        this.application = application;
    }

    /** Gives the officer an account and signs in with it. */
    public ApiClient of(Officer officer) throws IOException, InterruptedException {
        people.withAccount(officer, passwords.encode(PASSWORD));
        return anonymous().signIn(officer.username(), PASSWORD);
    }

    public ApiClient anonymous() {
        return new ApiClient(application.getWebServer().getPort());
    }
}
