package vn.parindex.announcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;

/** Reads and writes announcements and their receipts. */
@Component
class AnnouncementTables {

    private static final String OWN = """
            SELECT a.id, a.title, CASE WHEN a.withdrawn_at IS NULL THEN a.words ELSE '' END AS words, a.pinned_until,
                   a.made_by, a.made_at, r.read_at, a.withdrawn_by, a.withdrawn_at, a.withdrawn_why
            FROM announcement_reader r JOIN announcement_announcement a ON a.id = r.announcement_id
            WHERE r.account_id = :reader
              AND (:all OR a.withdrawn_at IS NULL AND (r.read_at IS NULL OR a.pinned_until >= :today))
            ORDER BY a.withdrawn_at IS NOT NULL OR a.pinned_until IS NULL OR a.pinned_until < :today,
                     a.made_at DESC, a.id
            LIMIT :size OFFSET :offset""";

    private static final String SENT = """
            SELECT a.id, a.title, a.words, a.pinned_until, a.made_by, a.made_at,
                   a.withdrawn_by, a.withdrawn_at, a.withdrawn_why,
                   COUNT(r.account_id) AS readers, COUNT(r.read_at) AS reads_
            FROM announcement_announcement a LEFT JOIN announcement_reader r ON r.announcement_id = a.id
            WHERE %s GROUP BY a.id ORDER BY a.made_at DESC, a.id LIMIT :size OFFSET :offset""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    AnnouncementTables(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void insert(AnnouncementRow announcement, List<Officer> readers) {
        jdbc.sql("INSERT INTO announcement_announcement (id, title, words, pinned_until, made_by, made_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        announcement.id().value(),
                        announcement.title(),
                        announcement.words(),
                        announcement.pinnedUntil().orElse(null),
                        announcement.madeBy(),
                        announcement.madeAt())
                .update();
        batch.batchUpdate(
                "INSERT INTO announcement_reader (announcement_id, account_id, name, agency_id) VALUES (?, ?, ?, ?)",
                readers,
                500,
                (statement, reader) -> {
                    statement.setObject(1, announcement.id().value());
                    statement.setObject(2, reader.id().value());
                    statement.setString(3, reader.displayName());
                    statement.setObject(4, reader.agency().map(AgencyId::value).orElse(null));
                });
    }

    /** Of a reader, pinned ones first; all, or only what is pinned or unread. */
    List<AnnouncementRow> own(OfficerId reader, boolean all, LocalDate today, Pageable page) {
        return jdbc.sql(OWN)
                .param("reader", reader.value())
                .param("all", all)
                .param("today", today)
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new AnnouncementRow(
                        id(row),
                        row.getString("title"),
                        row.getString("words"),
                        pinned(row),
                        row.getString("made_by"),
                        row.getObject("made_at", LocalDateTime.class),
                        row.getObject("read_at", LocalDateTime.class) != null,
                        withdrawal(row)))
                .list();
    }

    /** @return 0 when it is not for this reader */
    int read(OfficerId reader, AnnouncementId announcement, LocalDateTime at) {
        return jdbc.sql("UPDATE announcement_reader SET read_at = COALESCE(read_at, ?)"
                        + " WHERE announcement_id = ? AND account_id = ?")
                .params(at, announcement.value(), reader.value())
                .update();
    }

    /** @return false when there is none, or it was withdrawn before */
    boolean withdraw(AnnouncementId announcement, Withdrawal withdrawal) {
        return jdbc.sql("UPDATE announcement_announcement SET withdrawn_by = ?, withdrawn_at = ?, withdrawn_why = ?"
                                + " WHERE id = ? AND withdrawn_at IS NULL")
                        .params(withdrawal.by(), withdrawal.at(), withdrawal.reason(), announcement.value())
                        .update()
                == 1;
    }

    List<SentRow> sent(Pageable page) {
        return jdbc.sql(SENT.formatted("TRUE"))
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query(AnnouncementTables::sent)
                .list();
    }

    Optional<SentRow> sent(AnnouncementId announcement) {
        return jdbc.sql(SENT.formatted("a.id = :id"))
                .param("id", announcement.value())
                .param("size", 1)
                .param("offset", 0)
                .query(AnnouncementTables::sent)
                .optional();
    }

    /** Those who have not read it come first. */
    List<ReceiptRow> receipts(AnnouncementId announcement, boolean unreadOnly, Pageable page) {
        return jdbc.sql("""
                        SELECT name, agency_id, read_at FROM announcement_reader
                        WHERE announcement_id = :id AND (NOT :unread OR read_at IS NULL)
                        ORDER BY read_at IS NOT NULL, read_at DESC, name, account_id LIMIT :size OFFSET :offset""")
                .param("id", announcement.value())
                .param("unread", unreadOnly)
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new ReceiptRow(
                        row.getString(1),
                        Optional.ofNullable(row.getObject(2, UUID.class)).map(AgencyId::new),
                        Optional.ofNullable(row.getObject(3, LocalDateTime.class))))
                .list();
    }

    List<OfficerId> readers(AnnouncementId announcement) {
        return jdbc.sql("SELECT account_id FROM announcement_reader WHERE announcement_id = ?")
                .param(announcement.value())
                .query((row, number) -> new OfficerId(row.getObject(1, UUID.class)))
                .list();
    }

    private static SentRow sent(ResultSet row, int number) throws SQLException {
        return new SentRow(
                id(row),
                row.getString("title"),
                row.getString("words"),
                pinned(row),
                row.getString("made_by"),
                row.getObject("made_at", LocalDateTime.class),
                row.getInt("readers"),
                row.getInt("reads_"),
                withdrawal(row));
    }

    private static Optional<Withdrawal> withdrawal(ResultSet row) throws SQLException {
        var at = Optional.ofNullable(row.getObject("withdrawn_at", LocalDateTime.class));
        var by = row.getString("withdrawn_by");
        var why = row.getString("withdrawn_why");
        return at.map(moment -> new Withdrawal(by, moment, why));
    }

    private static AnnouncementId id(ResultSet row) throws SQLException {
        return new AnnouncementId(row.getObject("id", UUID.class));
    }

    private static Optional<LocalDate> pinned(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("pinned_until", LocalDate.class));
    }
}
