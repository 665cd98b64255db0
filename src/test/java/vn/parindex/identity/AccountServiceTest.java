package vn.parindex.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import vn.parindex.IntegrationTest;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

class AccountServiceTest extends IntegrationTest {

    private static final Officer ADMINISTRATOR = TestOfficers.without("administrator", Roles.ADMINISTRATOR);

    @Autowired
    private AccountService service;

    @Autowired
    private SignIn signIn;

    @Autowired
    private AuthenticationProvider authentication;

    @Autowired
    private SessionTickets tickets;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void onlyAdministratorsKeepAccounts() {
        var auditor = TestOfficers.without("auditor", Roles.AUDITOR);

        assertThatThrownBy(() -> ActingOfficer.call(auditor, () -> service.list("", PageRequest.of(0, 10))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.list("", PageRequest.of(0, 10))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aNewAccountSignsInWithItsCodeAndIsFoundWithoutMarks() {
        var username = fresh();
        var code = create(username, "Đặng Thị Ngọc Hân " + username);

        assertThat(signInAs(username, code).getName()).isEqualTo(username);
        assertThat(find("dang thi ngoc han " + username)).singleElement().satisfies(row -> {
            assertThat(row.waitsForPassword()).isTrue();
            assertThat(row.roles()).containsExactly(Roles.COUNCIL_MEMBER);
            assertThat(row.agency()).isNull();
        });
    }

    @Test
    void refusesAUserNameThatIsTaken() {
        var username = fresh();
        create(username, "Người thứ nhất");

        assertThatThrownBy(() -> create(username.toUpperCase(Locale.ROOT), "Người thứ hai"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("identity.refusal.usernameTaken"));
    }

    @Test
    void fiveWrongPasswordsShutOneAddressEvenToTheRightOneAndNoOther() {
        var username = fresh();
        var code = create(username, "Người quên mật khẩu");

        for (var attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> signInAs(username, "wrong")).isInstanceOf(BadCredentialsException.class);
            signIn.failed(failure(username));
        }

        assertThat(signInFrom("10.1.1.2", username, code).isAuthenticated()).isTrue();
        assertThatThrownBy(() -> signInAs(username, code)).isInstanceOf(LockedException.class);
        assertThatThrownBy(() -> signIn.succeeded(success(username))).isInstanceOf(LockedException.class);
        assertThat(find(username)).singleElement().matches(AccountRow::lockedOut);
        act(() -> service.unlock(idOf(username)));
        assertThat(find(username)).singleElement().matches(row -> !row.lockedOut());
        assertThat(signInAs(username, code).isAuthenticated()).isTrue();
        assertThat(actionsOn(username)).contains("account.created", "account.lockedOut", "account.unlocked");
    }

    @Test
    void aDisabledAccountNeitherSignsInNorGoesOn() {
        var username = fresh();
        var code = create(username, "Người chuyển công tác");
        var session = signInAs(username, code);

        act(() -> service.disable(idOf(username)));

        assertThatThrownBy(() -> signInAs(username, code)).isInstanceOf(DisabledException.class);
        assertThat(hasEnded(session)).isTrue();

        act(() -> service.enable(idOf(username)));

        assertThat(hasEnded(session)).as("the old session stays ended").isTrue();
        assertThat(hasEnded(signInAs(username, code))).isFalse();
    }

    @Test
    void givingRolesEndsSessionsWithTheOldOnes() {
        var username = fresh();
        var session = signInAs(username, create(username, "Người đổi vai"));

        act(() -> service.giveRoles(idOf(username), Set.of(Roles.COUNCIL_SECRETARY)));

        assertThat(hasEnded(session)).isTrue();
        assertThat(find(username))
                .singleElement()
                .satisfies(row -> assertThat(row.roles()).containsExactly(Roles.COUNCIL_SECRETARY));
    }

    @Test
    void anExpiredCodeDoesNotOpen() {
        var username = fresh();
        var code = create(username, "Người đến muộn");
        jdbc.sql("UPDATE identity_account SET code_expires_at = '2023-01-01' WHERE username = ?")
                .param(username)
                .update();

        assertThatThrownBy(() -> signInAs(username, code)).isInstanceOf(CredentialsExpiredException.class);
    }

    @Test
    void nobodyShutsThemselvesOut() {
        var username = fresh();
        var code = act(() ->
                        service.create(new NewAccount(username, "Quản trị viên", null, Set.of(Roles.ADMINISTRATOR))))
                .code();
        var self = ((SignedInUser) signInAs(username, code).getPrincipal()).officer();

        assertThatThrownBy(() -> ActingOfficer.run(self, () -> service.disable(self.id())))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ActingOfficer.run(self, () -> service.giveRoles(self.id(), Set.of(Roles.AUDITOR))))
                .isInstanceOf(RefusedException.class);
        act(() -> service.disable(self.id()));
        assertThat(find(username))
                .singleElement()
                .satisfies(row -> assertThat(row.enabled()).isFalse());
    }

    private String create(String username, String name) {
        var wanted = new NewAccount(username, name, null, Set.of(Roles.COUNCIL_MEMBER));
        return act(() -> service.create(wanted)).code();
    }

    @Test
    void tenWrongPasswordsFromAnywhereSlowStrangersDownButNotTheOwnersOwnDesk() {
        var username = fresh();
        var code = create(username, "Người bị dò mật khẩu");
        signIn.succeeded(new AuthenticationSuccessEvent(from("10.1.1.1", username, code)));

        for (var attempt = 0; attempt < 10; attempt++) {
            var guess = from("10.9.9." + attempt, username, "wrong");
            signIn.failed(new AuthenticationFailureBadCredentialsEvent(guess, new BadCredentialsException("wrong")));
        }

        assertThatThrownBy(() -> signInFrom("10.1.1.2", username, code)).isInstanceOf(LockedException.class);
        assertThat(signInFrom("10.1.1.1", username, code).isAuthenticated()).isTrue();
        assertThat(actionsOn(username)).containsOnlyOnce("account.slowedDown");
    }

    private Authentication signInAs(String username, String password) {
        return signInFrom("10.1.1.1", username, password);
    }

    private Authentication signInFrom(String address, String username, String password) {
        return authentication.authenticate(from(address, username, password));
    }

    private static UsernamePasswordAuthenticationToken from(String address, String username, String password) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(username, password);
        attempt.setDetails(new WebAuthenticationDetails(address, null));
        return attempt;
    }

    private static AuthenticationSuccessEvent success(String username) {
        return new AuthenticationSuccessEvent(from("10.1.1.1", username, "-"));
    }

    private boolean hasEnded(Authentication session) {
        return tickets.hasEnded((SignedInUser) session.getPrincipal());
    }

    private static AuthenticationFailureBadCredentialsEvent failure(String username) {
        return new AuthenticationFailureBadCredentialsEvent(
                from("10.1.1.1", username, "wrong"), new BadCredentialsException("wrong"));
    }

    private List<AccountRow> find(String search) {
        return act(() -> service.list(search, PageRequest.of(0, 10)));
    }

    private OfficerId idOf(String username) {
        return find(username).get(0).id();
    }

    private List<String> actionsOn(String username) {
        return jdbc.sql("SELECT action FROM audit_event WHERE JSON_VALUE(detail, '$.account') = ?")
                .param(username)
                .query(String.class)
                .list();
    }

    private static <T> T act(Supplier<T> work) {
        return ActingOfficer.call(ADMINISTRATOR, work);
    }

    private static void act(Runnable work) {
        ActingOfficer.run(ADMINISTRATOR, work);
    }

    private static String fresh() {
        return "test-" + UUID.randomUUID();
    }
}
