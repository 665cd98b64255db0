package vn.parindex.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.OfficerId;
import vn.parindex.shared.Folded;

/** Reads and writes questions and what was said to them. Who may see which is said by {@link Reach}. */
@Component
class InquiryTables {

    private static final String QUESTION = """
            SELECT id, cycle_id, agency_id, leaf_id, leaf_code, ministry_id, status, asked_by, first_words, asked_at,
                   moved_at, version
            FROM inquiry_question q WHERE %s """;

    private final JdbcClient jdbc;

    InquiryTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(QuestionRow question, String words) {
        jdbc.sql("""
                        INSERT INTO inquiry_question (id, cycle_id, agency_id, leaf_id, leaf_code, ministry_id, status,
                                                      asked_by, first_words, folded, asked_at, moved_at, version)
                        VALUES (:id, :cycle, :agency, :leaf, :code, :ministry, :status, :by, :first, :folded, :at, :at, 0)""")
                .param("id", question.id().value())
                .param("cycle", question.cycle().value())
                .param("agency", question.agency().value())
                .param("leaf", question.leaf().value())
                .param("code", question.leafCode())
                .param("ministry", question.ministry().map(AgencyId::value).orElse(null))
                .param("status", question.status().name())
                .param("by", question.askedBy().value())
                .param("first", question.words())
                .param("folded", Folded.of(words))
                .param("at", question.askedAt())
                .update();
    }

    void insert(QuestionId question, EntryRow entry) {
        jdbc.sql("""
                        INSERT INTO inquiry_entry (question_id, kind, words, by_name, office_id, written_at)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        question.value(),
                        entry.kind().name(),
                        entry.words(),
                        entry.byName(),
                        entry.office().map(AgencyId::value).orElse(null),
                        entry.at())
                .update();
    }

    /** @return false when somebody else has moved it since */
    boolean move(QuestionRow seen, QuestionStatus status, Optional<AgencyId> ministry, LocalDateTime at) {
        return jdbc.sql("""
                        UPDATE inquiry_question SET status = ?, ministry_id = ?, moved_at = ?, version = version + 1
                        WHERE id = ? AND version = ?""")
                        .params(
                                status.name(),
                                ministry.map(AgencyId::value).orElse(null),
                                at,
                                seen.id().value(),
                                seen.version())
                        .update()
                == 1;
    }

    /** The agencies whose questions wait at the ministry, one entry for each question. */
    List<AgencyId> openAt(CycleId cycle, AgencyId ministry) {
        return jdbc.sql(
                        "SELECT agency_id FROM inquiry_question WHERE cycle_id = ? AND ministry_id = ? AND status = 'OPEN'")
                .params(cycle.value(), ministry.value())
                .query((row, number) -> new AgencyId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Everything that was the ministry's is the successor's; nobody has the own question. */
    void handOver(CycleId cycle, AgencyId from, Optional<AgencyId> to) {
        var successor = to.map(AgencyId::value).orElse(null);
        jdbc.sql("""
                        UPDATE inquiry_question SET ministry_id = CASE WHEN agency_id = :to THEN NULL ELSE :to END,
                                                    version = version + 1
                        WHERE cycle_id = :cycle AND ministry_id = :from""")
                .param("to", successor)
                .param("cycle", cycle.value())
                .param("from", from.value())
                .update();
    }

    Optional<QuestionRow> find(QuestionId id) {
        return jdbc.sql(QUESTION.formatted("id = ?"))
                .param(id.value())
                .query(InquiryTables::question)
                .optional();
    }

    List<QuestionRow> list(Reach reach, QuestionFilter filter, Pageable page) {
        var search = filter.search() == null ? "" : filter.search().strip();
        return jdbc.sql(QUESTION.formatted(Reach.CONDITION) + """
                        AND (:status IS NULL OR q.status = :status)
                        AND (:search = '' OR q.leaf_code LIKE :code OR q.folded LIKE :words)
                        ORDER BY q.status = 'ANSWERED', q.moved_at DESC, q.id LIMIT :size OFFSET :offset""")
                .params(reach.parameters())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("search", search)
                .param("code", escaped(search) + "%")
                .param("words", "%" + escaped(Folded.of(search)) + "%")
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query(InquiryTables::question)
                .list();
    }

    /** How many wait on the desks of the reader. */
    int waiting(Reach desk) {
        return jdbc.sql("SELECT COUNT(*) FROM inquiry_question q WHERE q.status = 'OPEN' AND " + Reach.ON_DESK)
                .params(desk.parameters())
                .query(Integer.class)
                .single();
    }

    List<EntryRow> entries(QuestionId question) {
        return jdbc.sql("SELECT kind, words, by_name, office_id, written_at FROM inquiry_entry WHERE question_id = ?"
                        + " ORDER BY id")
                .param(question.value())
                .query((row, number) -> new EntryRow(
                        EntryKind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        agency(row, "office_id"),
                        row.getObject(5, LocalDateTime.class)))
                .list();
    }

    private static QuestionRow question(ResultSet row, int number) throws SQLException {
        return new QuestionRow(
                new QuestionId(row.getObject("id", UUID.class)),
                new CycleId(row.getObject("cycle_id", UUID.class)),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                new LeafId(row.getObject("leaf_id", UUID.class)),
                row.getString("leaf_code"),
                agency(row, "ministry_id"),
                QuestionStatus.valueOf(row.getString("status")),
                new OfficerId(row.getObject("asked_by", UUID.class)),
                row.getString("first_words"),
                row.getObject("asked_at", LocalDateTime.class),
                row.getObject("moved_at", LocalDateTime.class),
                row.getLong("version"));
    }

    static Optional<AgencyId> agency(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(AgencyId::new);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
