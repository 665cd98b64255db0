package vn.parindex.identity;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads accounts for the sign-in and counts what came of it. */
@Component
class SignIn {

    private final Accounts accounts;
    private final SignInOrigins origins;
    private final SessionTickets tickets;
    private final Clock clock;

    SignIn(Accounts accounts, SignInOrigins origins, SessionTickets tickets, Clock clock) {
        this.accounts = accounts;
        this.origins = origins;
        this.tickets = tickets;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    UserDetails load(String typed) {
        var ticket = tickets.draw();
        var now = LocalDateTime.now(clock);
        var account = accounts.findByUsername(Username.canonical(typed))
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
        var obstacles = new SignedInUser.Obstacles(!account.enabled(), account.codeExpiredAt(now));
        return new SignedInUser(account, obstacles, ticket);
    }

    /** @throws LockedException while nobody gets in from where this attempt comes from */
    @Transactional(readOnly = true)
    void requireOpen(Authentication attempt) {
        var now = LocalDateTime.now(clock);
        accounts.findByUsername(Username.canonical(attempt.getName()))
                .ifPresent(account -> requireOpen(account, origin(account, attempt, now), now));
    }

    @EventListener
    @Transactional
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        var attempt = event.getAuthentication();
        var now = LocalDateTime.now(clock);
        accounts.lockByUsername(Username.canonical(attempt.getName())).ifPresent(account -> {
            var origin = origin(account, attempt, now);
            account.signInFailed(origin, now);
            accounts.save(account);
            origins.save(origin);
            origins.forgetOlder(account.id().value(), now.minus(SignInOrigin.MEMORY));
        });
    }

    /** Guesses that ran beside each other are judged here once more, one after the other. */
    @EventListener
    @Transactional(noRollbackFor = LockedException.class)
    void succeeded(AuthenticationSuccessEvent event) {
        var attempt = event.getAuthentication();
        var now = LocalDateTime.now(clock);
        accounts.lockByUsername(attempt.getName()).ifPresent(account -> {
            var origin = origin(account, attempt, now);
            requireOpen(account, origin, now);
            account.signedIn(origin, now);
            accounts.save(account);
            origins.save(origin);
        });
    }

    private static void requireOpen(Account account, SignInOrigin origin, LocalDateTime now) {
        if (account.shutTo(origin, now)) {
            throw new LockedException("Locked out at " + origin.address());
        }
    }

    private SignInOrigin origin(Account account, Authentication attempt, LocalDateTime now) {
        var id = OriginId.of(account.id(), attempt);
        return origins.findById(id).orElseGet(() -> new SignInOrigin(id, now));
    }
}
