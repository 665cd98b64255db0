package vn.parindex.identity;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session: the officer as loaded at sign-in, and the number that says which sessions have ended. */
final class SignedInUser implements UserDetails, CredentialsContainer {

    private final transient Officer officer;
    private final long ticket;
    private final AccountState state;
    private transient String passwordHash;

    SignedInUser(Officer officer, String passwordHash, AccountState state, long ticket) {
        this.officer = officer;
        this.passwordHash = passwordHash;
        this.state = state;
        this.ticket = ticket;
    }

    Officer officer() {
        return officer;
    }

    /** Drawn before the account was read, so that a change of the account at any later time ends this session. */
    long ticket() {
        return ticket;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(OfficerAuthentication.authorities(officer.roles()));
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
        return state.enabled();
    }

    @Override
    public boolean isAccountNonLocked() {
        return !state.lockedOut();
    }

    @Override
    public boolean isCredentialsNonExpired() {
        return !state.codeExpired();
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
    record AccountState(boolean enabled, boolean lockedOut, boolean codeExpired) {}
}
