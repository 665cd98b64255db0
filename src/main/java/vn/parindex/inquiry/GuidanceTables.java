package vn.parindex.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/** Reads and writes guidance. */
@Component
class GuidanceTables {

    private static final String ANY =
            "SELECT id, cycle_id, leaf_id, leaf_code, words, office_id, published_at" + " FROM inquiry_guidance WHERE ";
    private static final String STANDING = ANY + "withdrawn_at IS NULL AND ";

    private final JdbcClient jdbc;

    GuidanceTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(QuestionId question, GuidanceRow guidance, String by) {
        jdbc.sql("""
                        INSERT INTO inquiry_guidance (id, question_id, cycle_id, leaf_id, leaf_code, words, office_id,
                                                      published_by, published_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        guidance.id(),
                        question.value(),
                        guidance.cycle().value(),
                        guidance.leaf().value(),
                        guidance.leafCode(),
                        guidance.words(),
                        guidance.office().map(AgencyId::value).orElse(null),
                        by,
                        guidance.at())
                .update();
    }

    /** @return false when it was withdrawn before */
    boolean withdraw(UUID guidance, String by, String why, LocalDateTime at) {
        return jdbc.sql("""
                        UPDATE inquiry_guidance SET withdrawn_by = ?, withdrawn_why = ?, withdrawn_at = ?
                        WHERE id = ? AND withdrawn_at IS NULL""").params(by, why, at, guidance).update() == 1;
    }

    List<GuidanceRow> of(QuestionId question) {
        return jdbc.sql(STANDING + "question_id = ? ORDER BY published_at DESC, id")
                .param(question.value())
                .query(GuidanceTables::row)
                .list();
    }

    List<GuidanceRow> of(CycleId cycle, LeafId leaf) {
        return jdbc.sql(STANDING + "cycle_id = ? AND leaf_id = ? ORDER BY published_at DESC, id")
                .params(cycle.value(), leaf.value())
                .query(GuidanceTables::row)
                .list();
    }

    /** Also what was withdrawn. */
    Optional<GuidanceRow> find(UUID guidance) {
        return jdbc.sql(ANY + "id = ?")
                .param(guidance)
                .query(GuidanceTables::row)
                .optional();
    }

    Optional<QuestionId> question(UUID guidance) {
        return jdbc.sql("SELECT question_id FROM inquiry_guidance WHERE id = ?")
                .param(guidance)
                .query((row, number) -> new QuestionId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static GuidanceRow row(ResultSet row, int number) throws SQLException {
        return new GuidanceRow(
                row.getObject("id", UUID.class),
                new CycleId(row.getObject("cycle_id", UUID.class)),
                new LeafId(row.getObject("leaf_id", UUID.class)),
                row.getString("leaf_code"),
                row.getString("words"),
                InquiryTables.agency(row, "office_id"),
                row.getObject("published_at", LocalDateTime.class));
    }
}
