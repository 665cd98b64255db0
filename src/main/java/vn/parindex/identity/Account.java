package vn.parindex.identity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.Folded;
import vn.parindex.shared.RefusedException;

/** One person's way in: name, agency, roles, password, and what stands in the way of signing in. */
@Entity
@Table(name = "identity_account")
class Account extends AbstractAggregateRoot<Account> {

    static final int FAILURES_BEFORE_DELAY = 10;
    static final Duration DELAY = Duration.ofMinutes(1);
    static final Duration CODE_LIFE = Duration.ofDays(3);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OfficerId id;

    private String username;
    private String displayName;
    private String nameFolded;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agency_id"))
    private AgencyId agency;

    private String passwordHash;
    private boolean enabled;
    private boolean mustChangePassword;
    private LocalDateTime codeExpiresAt;
    private int failedAttempts;
    private LocalDateTime lockedUntil;
    private LocalDateTime createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "identity_account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    @Version
    private Long version;

    protected Account() {}

    Account(Username username, DisplayName name, AgencyId agency, RoleSet roles, LocalDateTime now) {
        this.id = OfficerId.next();
        this.username = username.value();
        this.displayName = name.value();
        this.nameFolded = Folded.of(name.value());
        this.agency = agency;
        this.roles.addAll(roles.roles());
        this.createdAt = now;
        this.enabled = true;
        tell(AccountChange.CREATED, Map.of("roles", String.join(" ", new TreeSet<>(this.roles))));
    }

    Officer officer() {
        return new Officer(id, username, displayName, Optional.ofNullable(agency), roles);
    }

    OfficerId id() {
        return id;
    }

    Username username() {
        return new Username(username);
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    boolean enabled() {
        return enabled;
    }

    /**
     * Whether nobody gets in from there at this moment, whatever the password: too many wrong ones came from that
     * address, or from anywhere and the owner has not signed in from that address lately.
     */
    boolean shutTo(SignInOrigin origin, LocalDateTime now) {
        var waiting = lockedUntil != null && now.isBefore(lockedUntil);
        return origin.lockedOutAt(now) || waiting && !origin.knownAt(now);
    }

    boolean codeExpiredAt(LocalDateTime now) {
        return codeExpiresAt != null && !now.isBefore(codeExpiresAt);
    }

    /**
     * Counts a wrong password. The fifth in a row from one address shuts the account to that address for a quarter of an
     * hour; from the tenth in a row on, wherever they come from, strangers get one attempt a minute.
     */
    void signInFailed(SignInOrigin origin, LocalDateTime now) {
        if (shutTo(origin, now)) {
            return;
        }
        if (origin.failed(now)) {
            var until = origin.lockedUntil().toString();
            tell(AccountChange.LOCKED_OUT, Map.of("until", until, "address", origin.address()));
        }
        failedAttempts++;
        if (failedAttempts >= FAILURES_BEFORE_DELAY) {
            lockedUntil = now.plus(DELAY);
        }
        if (failedAttempts == FAILURES_BEFORE_DELAY) {
            tell(AccountChange.SLOWED_DOWN, Map.of("address", origin.address()));
        }
    }

    /** The right password: what was wrong before, here and elsewhere, is forgotten. */
    void signedIn(SignInOrigin origin, LocalDateTime now) {
        origin.signedIn(now);
        forgetFailures();
    }

    private void forgetFailures() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    /** A password that nobody chose and nobody has to change: the demonstration's. */
    void startWith(String hash) {
        passwordHash = hash;
    }

    /** The owner's own choice. */
    void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
        codeExpiresAt = null;
        tell(AccountChange.PASSWORD_CHOSEN, Map.of());
    }

    /** A code that serves for one sign-in, after which its owner chooses a password; it also ends a lock-out. */
    LocalDateTime issueCode(String hash, LocalDateTime now) {
        passwordHash = hash;
        mustChangePassword = true;
        codeExpiresAt = now.plus(CODE_LIFE);
        forgetFailures();
        tell(AccountChange.CODE_ISSUED, Map.of("expires", codeExpiresAt.toString()));
        return codeExpiresAt;
    }

    void disable() {
        if (!enabled) {
            throw new RefusedException("identity.refusal.alreadyDisabled");
        }
        enabled = false;
        tell(AccountChange.DISABLED, Map.of());
    }

    void enable() {
        if (enabled) {
            throw new RefusedException("identity.refusal.alreadyEnabled");
        }
        enabled = true;
        tell(AccountChange.ENABLED, Map.of());
    }

    void giveRoles(Set<String> wanted) {
        var given = RoleSet.of(wanted, agency);
        var before = String.join(" ", new TreeSet<>(roles));
        roles.clear();
        roles.addAll(given.roles());
        tell(AccountChange.ROLES_GIVEN, Map.of("before", before, "after", String.join(" ", new TreeSet<>(roles))));
    }

    void unlock() {
        forgetFailures();
        tell(AccountChange.UNLOCKED, Map.of());
    }

    private void tell(AccountChange change, Map<String, String> facts) {
        registerEvent(new AccountChanged(id, username, agency, change, facts));
    }
}
