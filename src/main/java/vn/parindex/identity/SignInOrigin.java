package vn.parindex.identity;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;

/** One address as seen by one account: how often the password was wrong there, and whether it was ever right. */
@Entity
@Table(name = "identity_sign_in_origin")
class SignInOrigin {

    static final int FAILURES_BEFORE_LOCK = 5;
    static final Duration LOCK = Duration.ofMinutes(15);
    static final Duration MEMORY = Duration.ofDays(30);

    @EmbeddedId
    private OriginId id;

    private int failedAttempts;
    private LocalDateTime lockedUntil;
    private LocalDateTime signedInAt;
    private LocalDateTime lastAt;

    protected SignInOrigin() {}

    SignInOrigin(OriginId id, LocalDateTime now) {
        this.id = id;
        this.lastAt = now;
    }

    String address() {
        return id.address();
    }

    boolean lockedOutAt(LocalDateTime now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** The owner has signed in from here lately. */
    boolean knownAt(LocalDateTime now) {
        return signedInAt != null && now.isBefore(signedInAt.plus(MEMORY));
    }

    LocalDateTime lockedUntil() {
        return lockedUntil;
    }

    /** Counts a wrong password; true when this was the fifth in a row, which shuts the account to this address. */
    boolean failed(LocalDateTime now) {
        lastAt = now;
        failedAttempts++;
        if (failedAttempts < FAILURES_BEFORE_LOCK) {
            return false;
        }
        failedAttempts = 0;
        lockedUntil = now.plus(LOCK);
        return true;
    }

    void signedIn(LocalDateTime now) {
        failedAttempts = 0;
        lockedUntil = null;
        signedInAt = now;
        lastAt = now;
    }
}
