package vn.parindex.ranking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.NodeId;
import vn.parindex.criteria.PointsSource;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

/** The entries of the rankings: replaced as a whole, in two statements whatever the number of agencies. */
@Component
class EntryTable {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final ObjectMapper json;

    EntryTable(JdbcTemplate jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A standing with the ranking it belongs to. */
    record Placed(RankingId ranking, Standing standing) {}

    void replace(CycleId cycle, List<Placed> entries) {
        jdbc.update("DELETE FROM ranking_entry WHERE cycle_id = ?", cycle.value());
        jdbc.batchUpdate("""
                INSERT INTO ranking_entry (ranking_id, cycle_id, agency_id, ranked, appraised, survey, outcome,
                                           achieved, applicable, index_percent, rank_no, rank_group, fields)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entries, BATCH, (statement, entry) -> bind(statement, cycle, entry));
    }

    /** Both kinds of agency, in no particular order. */
    List<Placed> of(CycleId cycle) {
        return jdbc.query(
                """
                SELECT ranking_id, agency_id, appraised, survey, outcome, achieved, applicable, index_percent,
                       rank_no, rank_group, fields
                FROM ranking_entry WHERE cycle_id = ?""",
                (row, number) -> new Placed(new RankingId(row.getObject(1, UUID.class)), standing(row)),
                cycle.value());
    }

    private void bind(PreparedStatement statement, CycleId cycle, Placed entry) throws SQLException {
        var standing = entry.standing();
        var index = standing.index();
        statement.setObject(1, entry.ranking().value());
        statement.setObject(2, cycle.value());
        statement.setObject(3, standing.agency().value());
        statement.setBoolean(4, standing.rank() != null);
        statement.setBigDecimal(5, index.from(PointsSource.APPRAISED).value());
        statement.setBigDecimal(6, index.from(PointsSource.SURVEY).value());
        statement.setBigDecimal(7, index.from(PointsSource.OUTCOME).value());
        statement.setBigDecimal(8, index.achieved().value());
        statement.setBigDecimal(9, index.applicable().value());
        statement.setBigDecimal(10, index.index().value());
        statement.setObject(11, standing.rank());
        statement.setString(12, standing.group());
        statement.setString(13, text(index.fields()));
    }

    private Standing standing(ResultSet row) throws SQLException {
        var sums = new EnumMap<PointsSource, Points>(PointsSource.class);
        sums.put(PointsSource.APPRAISED, new Points(row.getBigDecimal(3)));
        sums.put(PointsSource.SURVEY, new Points(row.getBigDecimal(4)));
        sums.put(PointsSource.OUTCOME, new Points(row.getBigDecimal(5)));
        var index = new AgencyIndex(
                sums,
                new Points(row.getBigDecimal(6)),
                new Points(row.getBigDecimal(7)),
                new Percentage(row.getBigDecimal(8)),
                fields(row.getString(11)));
        return new Standing(
                new AgencyId(row.getObject(2, UUID.class)), index, row.getObject(9, Integer.class), row.getString(10));
    }

    private String text(List<FieldScore> fields) {
        try {
            return json.writeValueAsString(fields.stream().map(StoredField::of).toList());
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<FieldScore> fields(String text) {
        try {
            return json.readValue(text, new TypeReference<List<StoredField>>() {}).stream()
                    .map(StoredField::score)
                    .toList();
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How a field's sums lie in the column: exact decimals as text. The index is derived again, by the same rule. */
    private record StoredField(UUID field, String achieved, String applicable) {

        static StoredField of(FieldScore score) {
            return new StoredField(
                    score.field().value(),
                    score.achieved().toString(),
                    score.applicable().toString());
        }

        FieldScore score() {
            return FieldScore.of(
                    new NodeId(field), new Points(new BigDecimal(achieved)), new Points(new BigDecimal(applicable)));
        }
    }
}
