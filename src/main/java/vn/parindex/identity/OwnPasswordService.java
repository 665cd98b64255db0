package vn.parindex.identity;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** Everybody's own password. */
@Service
@Transactional
public class OwnPasswordService {

    private final Accounts accounts;
    private final CurrentOfficer current;
    private final PasswordEncoder passwords;

    OwnPasswordService(Accounts accounts, CurrentOfficer current, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.current = current;
        this.passwords = passwords;
    }

    /** Whether the signed-in person came in with a one-time code and has to choose a password before anything else. */
    @PreAuthorize("permitAll")
    @Transactional(readOnly = true)
    public boolean mustChange() {
        return SignedInUser.current().map(SignedInUser::mustChangePassword).orElse(false);
    }

    /** Takes the new password; other sessions of the account end, this one goes on. */
    @PreAuthorize("isAuthenticated()")
    public void change(String present, String wanted) {
        var account = accounts.lockByUsername(current.get().username())
                .orElseThrow(() -> new NotFoundException("No account of one's own"));
        if (!passwords.matches(present == null ? "" : present, account.passwordHash())) {
            throw RefusedException.at("present", "identity.refusal.presentPassword");
        }
        var chosen = NewPassword.of(wanted, account.username());
        if (passwords.matches(chosen.value(), account.passwordHash())) {
            throw RefusedException.at("password", "identity.refusal.samePassword");
        }
        account.choosePassword(passwords.encode(chosen.value()));
        accounts.save(account);
    }
}
