package vn.parindex.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.parindex.shared.CurrentUser;
import vn.parindex.shared.RefusedException;

/** Drafts in the database. Every change counts a version; an outdated one is refused and nothing is lost. */
@Repository
class CriteriaDrafts {

    private static final String DRAFT = "SELECT id, status, header_json, changed_at, version FROM criteria_draft";

    private static final String INSERT_ROW =
            "INSERT INTO criteria_draft_row (id, draft_id, position, cells_json, version) VALUES (?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CurrentUser user;
    private final Clock clock;

    CriteriaDrafts(JdbcClient jdbc, JdbcTemplate batches, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.user = user;
        this.clock = clock;
    }

    /** A draft with its rows: two statements. */
    Optional<CriteriaDraft> find(SetId id) {
        return jdbc.sql(DRAFT + " WHERE id = :id")
                .param("id", id.toString())
                .query((result, number) -> draft(result, rows(id)))
                .optional();
    }

    /** The heads of all drafts, without their rows, newest change first. */
    List<DraftHead> heads() {
        return jdbc.sql(DRAFT + " ORDER BY changed_at DESC")
                .query((result, number) -> new DraftHead(
                        new SetId(UUID.fromString(result.getString("id"))),
                        DraftJson.header(result.getString("header_json")),
                        SetStatus.valueOf(result.getString("status")),
                        result.getObject("changed_at", LocalDateTime.class)))
                .list();
    }

    LocalDateTime changedAt(SetId id) {
        return jdbc.sql("SELECT changed_at FROM criteria_draft WHERE id = :id")
                .param("id", id.toString())
                .query(LocalDateTime.class)
                .single();
    }

    /** The highest version of a code among drafts, 0 when there is none. */
    int latestVersion(String code) {
        return jdbc.sql("SELECT COALESCE(MAX(set_version), 0) FROM criteria_draft WHERE code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    void insert(CriteriaDraft draft) {
        jdbc.sql(
                        "INSERT INTO criteria_draft (id, code, set_version, status, header_json, changed_at, changed_by, version)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, 0)")
                .params(
                        draft.id().toString(),
                        draft.header().code(),
                        draft.header().version(),
                        draft.status().name(),
                        DraftJson.header(draft.header()),
                        LocalDateTime.now(clock),
                        user.username())
                .update();
        insertRows(draft.id(), draft.rows(), 0);
    }

    /** Head, state, order and the rows that differ from what was loaded. */
    void save(CriteriaDraft draft, List<DraftRow> before) {
        touch(draft);
        var known = new HashMap<RowId, Integer>();
        for (int i = 0; i < before.size(); i++) {
            known.put(before.get(i).id(), i);
        }
        var rows = draft.rows();
        var kept = new HashSet<RowId>();
        var changed = new ArrayList<Object[]>();
        var added = new ArrayList<Object[]>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            kept.add(row.id());
            var was = known.get(row.id());
            if (was == null) {
                added.add(values(draft.id(), i, row));
            } else if (was != i || !before.get(was).cells().equals(row.cells())) {
                changed.add(
                        new Object[] {i, DraftJson.cells(row.cells()), row.id().toString()});
            }
        }
        delete(before.stream()
                .map(DraftRow::id)
                .filter(id -> !kept.contains(id))
                .toList());
        batches.batchUpdate(
                "UPDATE criteria_draft_row SET position = ?, cells_json = ?, version = version + 1 WHERE id = ?",
                changed);
        batches.batchUpdate(INSERT_ROW, added);
    }

    /** New text in one row; others may change other rows at the same time. */
    void saveRow(SetId draft, DraftRow row) {
        int found = jdbc.sql("UPDATE criteria_draft_row r JOIN criteria_draft d ON d.id = r.draft_id"
                        + " SET r.cells_json = ?, r.version = r.version + 1, d.changed_at = ?, d.changed_by = ?"
                        + " WHERE r.id = ? AND r.draft_id = ? AND r.version = ? AND d.status = 'DRAFT'")
                .params(
                        DraftJson.cells(row.cells()),
                        LocalDateTime.now(clock),
                        user.username(),
                        row.id().toString(),
                        draft.toString(),
                        row.version())
                .update();
        if (found == 0) {
            throw new RefusedException("criteria.refusal.rowChanged", row.code());
        }
    }

    void delete(CriteriaDraft draft) {
        touch(draft);
        jdbc.sql("DELETE FROM criteria_draft_row WHERE draft_id = ?")
                .param(draft.id().toString())
                .update();
        jdbc.sql("DELETE FROM criteria_draft WHERE id = ?")
                .param(draft.id().toString())
                .update();
    }

    private void touch(CriteriaDraft draft) {
        int found = jdbc.sql("UPDATE criteria_draft SET status = ?, header_json = ?, changed_at = ?, changed_by = ?,"
                        + " version = version + 1 WHERE id = ? AND version = ?")
                .params(
                        draft.status().name(),
                        DraftJson.header(draft.header()),
                        LocalDateTime.now(clock),
                        user.username(),
                        draft.id().toString(),
                        draft.version())
                .update();
        if (found == 0) {
            throw new RefusedException("criteria.refusal.draftChanged");
        }
    }

    private void insertRows(SetId draft, List<DraftRow> rows, int from) {
        var values = new ArrayList<Object[]>();
        for (var row : rows) {
            values.add(values(draft, from + values.size(), row));
        }
        batches.batchUpdate(INSERT_ROW, values);
    }

    private static Object[] values(SetId draft, int position, DraftRow row) {
        return new Object[] {
            row.id().toString(), draft.toString(), position, DraftJson.cells(row.cells()), row.version()
        };
    }

    private void delete(List<RowId> rows) {
        batches.batchUpdate(
                "DELETE FROM criteria_draft_row WHERE id = ?",
                rows.stream().map(id -> new Object[] {id.toString()}).toList());
    }

    private List<DraftRow> rows(SetId id) {
        return jdbc.sql("SELECT id, cells_json, version FROM criteria_draft_row WHERE draft_id = :id ORDER BY position")
                .param("id", id.toString())
                .query((result, number) -> new DraftRow(
                        RowId.of(result.getString("id")),
                        DraftJson.cells(result.getString("cells_json")),
                        result.getLong("version")))
                .list();
    }

    private static CriteriaDraft draft(ResultSet result, List<DraftRow> rows) throws SQLException {
        return new CriteriaDraft(
                new SetId(UUID.fromString(result.getString("id"))),
                DraftJson.header(result.getString("header_json")),
                SetStatus.valueOf(result.getString("status")),
                result.getLong("version"),
                rows);
    }

    /** A draft without its rows. */
    record DraftHead(SetId id, SetHeader header, SetStatus status, LocalDateTime changedAt) {}
}
