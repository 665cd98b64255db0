package vn.parindex;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;
import vn.parindex.identity.Officers;
import vn.parindex.shared.Folded;

/** Officers for tests. Acting needs no account: {@code ActingOfficer.run(people.of(agency, Roles.OFFICER), ...)}. */
@Component
public class TestPeople {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Officers officers;

    TestPeople(JdbcTemplate jdbc, Clock clock, Officers officers) {
        this.officers = officers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody new without an agency. */
    public Officer of(String... roles) {
        return officer(Optional.empty(), roles);
    }

    /** Somebody new of an agency. */
    public Officer of(AgencyId agency, String... roles) {
        return officer(Optional.of(agency), roles);
    }

    /** Somebody of this name with an account, once: for what is done in the name of accounts that are known by name. */
    public void named(String username, Optional<AgencyId> agency, String... roles) {
        if (officers.byUsername(username).isEmpty()) {
            withAccount(new Officer(OfficerId.next(), username, username, agency, Set.of(roles)), "{noop}-");
        }
    }

    /** Gives the officer an account, for what refers to one (a seat on the Council) or signs in with it. */
    public Officer withAccount(Officer officer, String passwordHash) {
        jdbc.update(
                "INSERT INTO identity_account (id, username, display_name, name_folded, agency_id, password_hash, enabled,"
                        + " must_change_password, failed_attempts, created_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, TRUE, FALSE, 0, ?, 0)",
                officer.id().toString(),
                officer.username(),
                officer.displayName(),
                Folded.of(officer.displayName()),
                officer.agency().map(AgencyId::toString).orElse(null),
                passwordHash,
                Timestamp.valueOf(LocalDateTime.now(clock)));
        officer.roles()
                .forEach(role -> jdbc.update(
                        "INSERT INTO identity_account_role (account_id, role) VALUES (?, ?)",
                        officer.id().toString(),
                        role));
        return officer;
    }

    private static Officer officer(Optional<AgencyId> agency, String... roles) {
        int number = NUMBER.incrementAndGet();
        return new Officer(
                OfficerId.next(),
                "test" + System.nanoTime() + "." + number,
                "Người thử " + number,
                agency,
                Set.copyOf(List.of(roles)));
    }
}
