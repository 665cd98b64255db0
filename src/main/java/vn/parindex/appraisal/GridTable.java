package vn.parindex.appraisal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.Points;

/** Reads the findings of a grid, thousands in one statement, with the decisions as {@link FirstDecisions} lets the reader see them. */
@Component
class GridTable {

    private static final String ON_DESK =
            """
            SELECT f.id, %s AS seen, f.agency_id, f.leaf_id, a.status, f.scoring, f.self_points, %s AS said, %s AS awarded
            FROM appraisal_finding f JOIN appraisal_appraisal a ON a.id = f.appraisal_id
            """.formatted(FirstDecisions.VERSION, FirstDecisions.VERDICT, FirstDecisions.POINTS)
                    + FirstDecisions.OWN_OPINION
                    + """
            WHERE f.cycle_id = :cycle AND""" + Assigned.ON_DESK + "AND ";

    private final JdbcClient jdbc;

    GridTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** These leaves over all agencies on the desk. */
    List<GridFinding> ofLeaves(CycleId cycle, Collection<LeafId> leaves, Desk desk) {
        return read(
                jdbc.sql(ON_DESK + "f.leaf_id IN (:leaves)")
                        .param("leaves", leaves.stream().map(LeafId::value).toList()),
                cycle,
                desk);
    }

    /** All leaves of one agency on the desk. */
    List<GridFinding> ofAgency(CycleId cycle, AgencyId agency, Desk desk) {
        return read(jdbc.sql(ON_DESK + "f.agency_id = :agency").param("agency", agency.value()), cycle, desk);
    }

    private static List<GridFinding> read(JdbcClient.StatementSpec statement, CycleId cycle, Desk desk) {
        return Assigned.bind(statement, desk)
                .param("cycle", cycle.value())
                .query(GridTable::finding)
                .list();
    }

    private static GridFinding finding(ResultSet row, int number) throws SQLException {
        return new GridFinding(
                new FindingId(uuid(row, "id")),
                row.getLong("seen"),
                new AgencyId(uuid(row, "agency_id")),
                new LeafId(uuid(row, "leaf_id")),
                AppraisalStatus.valueOf(row.getString("status")),
                Points.ofNullable(row.getBigDecimal("self_points")),
                Verdict.valueOf(row.getString("said")),
                Points.ofNullable(row.getBigDecimal("awarded")),
                ScoringStage.THIRD_WANTED.name().equals(row.getString("scoring")));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }
}
