package vn.parindex.identity;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** What administrators do with accounts. Nobody shuts out the last administrator, nor themselves. */
@Service
@Transactional
public class AccountService {

    private final Accounts accounts;
    private final SignInOrigins origins;
    private final AccountRows rows;
    private final CurrentOfficer current;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AccountService(
            Accounts accounts,
            SignInOrigins origins,
            AccountRows rows,
            CurrentOfficer current,
            PasswordEncoder passwords,
            Clock clock) {
        this.accounts = accounts;
        this.origins = origins;
        this.rows = rows;
        this.current = current;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Accounts whose name, user name or agency holds the text, marks and case aside; by user name. */
    @PreAuthorize("@access.permits('account.change')")
    @Transactional(readOnly = true)
    public List<AccountRow> list(String search, Pageable page) {
        return rows.find(search, page);
    }

    /** Creates an account and the code for its first sign-in. */
    @PreAuthorize("@access.permits('account.change')")
    public IssuedCode create(NewAccount wanted) {
        var username = Username.of(wanted.username());
        if (accounts.existsByUsername(username.value())) {
            throw RefusedException.at("username", "identity.refusal.usernameTaken", username.value());
        }
        var roles = RoleSet.of(wanted.roles(), wanted.agency());
        var account = new Account(
                username, DisplayName.of(wanted.displayName()), wanted.agency(), roles, LocalDateTime.now(clock));
        return issueCode(account);
    }

    /** Shuts the account; its sessions end with their next request. */
    @PreAuthorize("@access.permits('account.change')")
    public void disable(OfficerId id) {
        refuseOnOwnAccount(id);
        var account = find(id);
        refuseToLoseTheLastAdministrator(account);
        account.disable();
        accounts.save(account);
    }

    /** Opens a shut account again, with the password it had. */
    @PreAuthorize("@access.permits('account.change')")
    public void enable(OfficerId id) {
        var account = find(id);
        account.enable();
        accounts.save(account);
    }

    /** Replaces the roles; sessions with the old ones end. */
    @PreAuthorize("@access.permits('account.change')")
    public void giveRoles(OfficerId id, Set<String> roles) {
        var account = find(id);
        if (!roles.contains(Roles.ADMINISTRATOR)) {
            refuseOnOwnAccount(id);
            refuseToLoseTheLastAdministrator(account);
        }
        account.giveRoles(roles);
        accounts.save(account);
    }

    /** A new one-time code in place of a forgotten password. */
    @PreAuthorize("@access.permits('account.change')")
    public IssuedCode newPassword(OfficerId id) {
        return issueCode(find(id));
    }

    /** Ends every lock-out of the account before its time, wherever it came about. */
    @PreAuthorize("@access.permits('account.change')")
    public void unlock(OfficerId id) {
        var account = find(id);
        account.unlock();
        accounts.save(account);
        origins.forgetFailures(id.value());
    }

    private IssuedCode issueCode(Account account) {
        var code = NewPassword.generated();
        var expires = account.issueCode(passwords.encode(code.value()), LocalDateTime.now(clock));
        accounts.save(account);
        origins.forgetFailures(account.id().value());
        return new IssuedCode(account.username().value(), code.value(), expires);
    }

    private void refuseOnOwnAccount(OfficerId id) {
        if (current.get().id().equals(id)) {
            throw new RefusedException("identity.refusal.ownAccount");
        }
    }

    private void refuseToLoseTheLastAdministrator(Account account) {
        var administrators = accounts.lockEnabledWithRole(Roles.ADMINISTRATOR);
        if (administrators.contains(account) && administrators.size() == 1) {
            throw new RefusedException("identity.refusal.lastAdministrator");
        }
    }

    private Account find(OfficerId id) {
        return accounts.findById(id).orElseThrow(() -> new NotFoundException("No account " + id));
    }
}
