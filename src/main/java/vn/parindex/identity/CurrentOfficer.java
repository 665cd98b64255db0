package vn.parindex.identity;

import java.util.Optional;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.CurrentUser;

/** Who is signed in on this thread. Services take the officer from here, never from a parameter. */
@Component
public class CurrentOfficer implements CurrentUser {

    private final Agencies agencies;

    CurrentOfficer(Agencies agencies) {
        this.agencies = agencies;
    }

    /** @throws AccessDeniedException when nobody is signed in */
    public Officer get() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    /** The signed-in officer, empty for the public and for threads nobody started. */
    public Optional<Officer> find() {
        return ActingOfficer.current().or(CurrentOfficer::signedIn);
    }

    static Optional<Officer> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated()) {
            return Optional.empty();
        }
        var principal = authentication.getPrincipal();
        if (principal instanceof SignedInUser user) {
            return Optional.of(user.officer());
        }
        return principal instanceof Officer officer ? Optional.of(officer) : Optional.empty();
    }

    @Override
    public boolean isSignedIn() {
        return find().isPresent();
    }

    @Override
    public String username() {
        return find().map(Officer::username).orElse("");
    }

    @Override
    public String displayName() {
        return find().map(Officer::displayName).orElse("");
    }

    @Override
    public String agencyName() {
        return find().flatMap(Officer::agency).map(this::nameOf).orElse("");
    }

    private String nameOf(AgencyId agency) {
        return agencies.get(agency).name().in(LocaleContextHolder.getLocale());
    }

    @Override
    public Set<String> roles() {
        return find().map(Officer::roles).orElse(Set.of());
    }
}
