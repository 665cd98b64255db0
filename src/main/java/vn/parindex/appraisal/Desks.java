package vn.parindex.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.SystemActor;
import vn.parindex.ledger.Actor;

/** Who is at work now, and the signature under what is done now. */
@Component
class Desks {

    private final CurrentOfficer officer;
    private final ConflictTable conflicts;
    private final Clock clock;

    Desks(CurrentOfficer officer, ConflictTable conflicts, Clock clock) {
        this.conflicts = conflicts;
        this.officer = officer;
        this.clock = clock;
    }

    Desk current() {
        var now = officer.get();
        return new Desk(now, conflicts.standing(now.username()), today());
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    Signature sign() {
        var by = officer.get();
        return new Signature(by.username(), by.displayName(), now());
    }

    /** The signature of the program itself, where a deadline acts. */
    Signature signForSystem() {
        return new Signature(SystemActor.USERNAME, SystemActor.DISPLAY_NAME, now());
    }

    Actor actor() {
        var by = officer.get();
        return new Actor(by.username(), by.displayName());
    }
}
