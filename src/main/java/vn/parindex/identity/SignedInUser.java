package vn.parindex.identity;

import java.util.Collection;
import java.util.Optional;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session: the officer as loaded at sign-in, and the number that says which sessions have ended. */
final class SignedInUser implements UserDetails, CredentialsContainer {

    private final transient Officer officer;
    private final transient Obstacles obstacles;
    private transient String passwordHash;
    private volatile boolean mustChangePassword;
    private volatile long ticket;

    /** The ticket is drawn before the account is read, so that any later change of the account ends this session. */
    SignedInUser(Account account, Obstacles obstacles, long ticket) {
        this.officer = account.officer();
        this.obstacles = obstacles;
        this.passwordHash = account.passwordHash();
        this.mustChangePassword = account.mustChangePassword();
        this.ticket = ticket;
    }

    /** The principal of this thread, if a person signed in. */
    static Optional<SignedInUser> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    Officer officer() {
        return officer;
    }

    long ticket() {
        return ticket;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** The owner chose a password: this session goes on with a new number while the others end. */
    void goOnWith(long newTicket) {
        ticket = newTicket;
        mustChangePassword = false;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return OfficerAuthentication.authorities(officer.roles());
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return officer.username();
    }

    @Override
    public boolean isEnabled() {
        return !obstacles.disabled();
    }

    @Override
    public boolean isCredentialsNonExpired() {
        return !obstacles.codeExpired();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedInUser user && user.officer.id().equals(officer.id());
    }

    @Override
    public int hashCode() {
        return officer.id().hashCode();
    }

    /** What stood in the way of signing in when the account was read. */
    record Obstacles(boolean disabled, boolean codeExpired) {}
}
