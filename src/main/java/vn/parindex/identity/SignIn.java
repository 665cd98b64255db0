package vn.parindex.identity;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads accounts for the sign-in and counts what came of it. */
@Component
class SignIn {

    private final Accounts accounts;
    private final SessionTickets tickets;
    private final Clock clock;

    SignIn(Accounts accounts, SessionTickets tickets, Clock clock) {
        this.accounts = accounts;
        this.tickets = tickets;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    UserDetails load(String typed) {
        var ticket = tickets.draw();
        var now = LocalDateTime.now(clock);
        var account = accounts.findByUsername(Username.canonical(typed))
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
        var obstacles =
                new SignedInUser.Obstacles(!account.enabled(), account.lockedOutAt(now), account.codeExpiredAt(now));
        return new SignedInUser(account, obstacles, ticket);
    }

    @EventListener
    @Transactional
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        accounts.lockByUsername(Username.canonical(event.getAuthentication().getName()))
                .ifPresent(account -> {
                    account.signInFailed(LocalDateTime.now(clock));
                    accounts.save(account);
                });
    }

    /** Guesses that ran beside each other are judged here once more, one after the other. */
    @EventListener
    @Transactional(noRollbackFor = LockedException.class)
    void succeeded(AuthenticationSuccessEvent event) {
        accounts.lockByUsername(event.getAuthentication().getName()).ifPresent(account -> {
            if (account.lockedOutAt(LocalDateTime.now(clock))) {
                throw new LockedException("Locked out meanwhile");
            }
            if (account.signedIn()) {
                accounts.save(account);
            }
        });
    }
}
