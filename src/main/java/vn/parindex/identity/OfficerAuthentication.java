package vn.parindex.identity;

import java.util.Collection;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The officer in the security context when the program itself acts: the engine's jobs, the demonstration, a test. */
final class OfficerAuthentication extends AbstractAuthenticationToken {

    private final transient Officer officer;

    OfficerAuthentication(Officer officer) {
        super(authorities(officer.roles()));
        this.officer = officer;
        setAuthenticated(true);
    }

    static List<GrantedAuthority> authorities(Collection<String> roles) {
        return roles.stream()
                .sorted()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return officer;
    }

    @Override
    public String getName() {
        return officer.username();
    }
}
