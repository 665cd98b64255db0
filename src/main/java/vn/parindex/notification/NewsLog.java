package vn.parindex.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;
import vn.parindex.identity.SystemActor;

/** What is still to be told: written with the act, kept until it was told. */
@Component
class NewsLog {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final JdbcClient jdbc;
    private final CurrentOfficer current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewsLog(JdbcClient jdbc, CurrentOfficer current, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Noted news with its place in the log. */
    record Noted(long id, News news, int attempts) {}

    /** News that its kind and its place say all of. */
    void note(MessageKind kind, CycleId cycle, AgencyId agency) {
        note(kind, cycle, agency, null);
    }

    /** News about something: a question, a leaf, an announcement. */
    void note(MessageKind kind, CycleId cycle, AgencyId agency, String subject) {
        note(kind, cycle, agency, subject, null, null);
    }

    void note(MessageKind kind, CycleId cycle, AgencyId agency, String subject, String words, LocalDateTime due) {
        var actor = current.find()
                .map(Officer::id)
                .filter(id -> !id.equals(SystemActor.officer().id()))
                .map(OfficerId::value)
                .orElse(null);
        var news = new News(kind, cycle, agency, subject, words, due, actor);
        var now = LocalDateTime.now(clock);
        jdbc.sql("""
                        INSERT INTO notification_news (kind, cycle_id, agency_id, subject, words, due_at, actor_id,
                                                       noted_at, attempts, next_at)
                        VALUES (:kind, :cycle, :agency, :subject, :words, :due, :actor, :now, 0, :now)""")
                .param("kind", news.kind().name())
                .param("cycle", cycle == null ? null : cycle.value())
                .param("agency", agency == null ? null : agency.value())
                .param("subject", subject)
                .param("words", news.words())
                .param("due", due)
                .param("actor", actor)
                .param("now", now)
                .update();
        events.publishEvent(new NewsNoted());
    }

    /** Takes the oldest that is due, out of the reach of others, until the transaction ends. */
    Optional<Noted> take() {
        return jdbc.sql("""
                        SELECT id, kind, cycle_id, agency_id, subject, words, due_at, actor_id, attempts
                        FROM notification_news WHERE next_at <= :now ORDER BY next_at, id LIMIT 1
                        FOR UPDATE SKIP LOCKED""")
                .param("now", LocalDateTime.now(clock))
                .query(NewsLog::noted)
                .optional();
    }

    void told(Noted noted) {
        jdbc.sql("DELETE FROM notification_news WHERE id = ?").param(noted.id()).update();
    }

    /** Tried again later, each time after a longer pause. */
    void postpone(Noted noted) {
        var pause = Duration.ofMinutes(1L << Math.min(noted.attempts(), 9));
        jdbc.sql("UPDATE notification_news SET attempts = attempts + 1, next_at = ? WHERE id = ?")
                .param(LocalDateTime.now(clock).plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause))
                .param(noted.id())
                .update();
    }

    private static Noted noted(ResultSet row, int number) throws SQLException {
        var cycle = row.getObject("cycle_id", UUID.class);
        var agency = row.getObject("agency_id", UUID.class);
        return new Noted(
                row.getLong("id"),
                new News(
                        MessageKind.valueOf(row.getString("kind")),
                        cycle == null ? null : new CycleId(cycle),
                        agency == null ? null : new AgencyId(agency),
                        row.getString("subject"),
                        row.getString("words"),
                        row.getObject("due_at", LocalDateTime.class),
                        row.getObject("actor_id", UUID.class)),
                row.getInt("attempts"));
    }
}
