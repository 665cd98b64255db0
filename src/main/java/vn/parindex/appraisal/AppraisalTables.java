package vn.parindex.appraisal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;

/** Counts over findings, one statement each whatever the number of leaves or agencies. */
@Component
class AppraisalTables {

    private static final String FROM = """
            FROM appraisal_finding f JOIN appraisal_appraisal a ON a.id = f.appraisal_id
            """;
    private static final String ON_DESK = " WHERE " + Assigned.ON_DESK;
    private static final String OF_CYCLE = " AND a.cycle_id = :cycle";
    private static final String COUNTS = """
            COUNT(*) AS total, SUM(f.verdict <> 'PENDING') AS decided, SUM(f.verdict = 'CHANGED') AS changed,
            SUM(f.verdict = 'ASKED') AS asked,
            SUM(f.verdict = 'ASKED' OR f.response = 'CONTESTED' AND a.status IN ('DECIDING_AGAIN', 'FINAL')) AS returned,
            SUM((f.verdict = 'ASKED' OR f.response = 'CONTESTED') AND f.second_verdict IS NOT NULL) AS again,
            (SELECT COUNT(*) FROM appraisal_finding w WHERE w.appraisal_id = a.id AND CASE WHEN a.status = 'OPEN'
             THEN w.verdict = 'PENDING' ELSE (w.verdict = 'ASKED' OR w.response = 'CONTESTED')
             AND w.second_verdict IS NULL END) AS waiting
            """;
    /** What the reader has decided, own opinions included: per leaf it is a list of work. */
    private static final String OWN_COUNTS = """
            SELECT f.leaf_id, COUNT(*) AS total, SUM(%1$s <> 'PENDING') AS decided, SUM(%1$s = 'CHANGED') AS changed,
            SUM(%1$s = 'ASKED') AS asked
            """.formatted(FirstDecisions.VERDICT);

    private static final String APPRAISAL =
            "SELECT a.id, a.file_id, a.cycle_id, a.agency_id, a.in_charge_id, a.status, " + COUNTS;
    private static final String PER_APPRAISAL =
            " GROUP BY a.id, a.file_id, a.cycle_id, a.agency_id, a.in_charge_id, a.status";

    /** Counts of one leaf. */
    record LeafCount(LeafId leaf, int total, int decided, int changed, int asked) {}

    private final JdbcClient jdbc;

    AppraisalTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LeafCount> leaves(CycleId cycle, Desk desk) {
        return onDesk(OWN_COUNTS + FROM + FirstDecisions.OWN_OPINION + ON_DESK + OF_CYCLE + " GROUP BY f.leaf_id", desk)
                .param("cycle", cycle.value())
                .query((row, number) -> new LeafCount(
                        new LeafId(uuid(row, "leaf_id")),
                        row.getInt("total"),
                        row.getInt("decided"),
                        row.getInt("changed"),
                        row.getInt("asked")))
                .list();
    }

    List<AppraisalRow> appraisals(CycleId cycle, Desk desk) {
        return onDesk(APPRAISAL + FROM + ON_DESK + OF_CYCLE + PER_APPRAISAL, desk)
                .param("cycle", cycle.value())
                .query(AppraisalTables::row)
                .list();
    }

    /** What is decided in those of the appraisals in which everything is. */
    Map<AppraisalId, ClosingCounts> closing(Collection<AppraisalId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        SELECT appraisal_id, COUNT(*) AS total, SUM(verdict = 'CHANGED') AS changed,
                        SUM(verdict = 'ASKED') AS asked FROM appraisal_finding WHERE appraisal_id IN (:ids)
                        GROUP BY appraisal_id HAVING SUM(verdict = 'PENDING') = 0""")
                .param("ids", ids.stream().map(AppraisalId::value).toList())
                .query((row, number) -> Map.entry(
                        new AppraisalId(uuid(row, "appraisal_id")),
                        new ClosingCounts(row.getInt("total"), row.getInt("changed"), row.getInt("asked"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many leaves of each open appraisal of a ministry wait for the opinions of two scorers. */
    Map<AppraisalId, Integer> waitingForTwo(CycleId cycle, AgencyId ministry) {
        var waiting = new LinkedHashMap<AppraisalId, Integer>();
        jdbc.sql("SELECT a.id, COUNT(*) AS waiting " + FROM + """
                        WHERE a.cycle_id = ? AND a.in_charge_id = ? AND f.verdict = 'PENDING' AND f.scoring IS NOT NULL
                        GROUP BY a.id""")
                .params(cycle.value(), ministry.value())
                .query((ResultSet row) -> {
                    waiting.put(new AppraisalId(uuid(row, "id")), row.getInt("waiting"));
                });
        return waiting;
    }

    /** Those of the findings that lie on the desk, each with the state of its appraisal. */
    Map<FindingId, AppraisalStatus> onDesk(CycleId cycle, Collection<FindingId> findings, Desk desk) {
        var found = new LinkedHashMap<FindingId, AppraisalStatus>();
        if (findings.isEmpty()) {
            return found;
        }
        onDesk("SELECT f.id, a.status " + FROM + ON_DESK + OF_CYCLE + " AND f.id IN (:findings)", desk)
                .param("cycle", cycle.value())
                .param("findings", findings.stream().map(FindingId::value).toList())
                .query(row -> {
                    found.put(new FindingId(uuid(row, "id")), AppraisalStatus.valueOf(row.getString("status")));
                });
        return found;
    }

    /** Whether all of these findings lie on the desk. */
    boolean areOnDesk(Collection<FindingId> findings, Desk desk) {
        return onDesk("SELECT COUNT(*) " + FROM + ON_DESK + " AND f.id IN (:findings)", desk)
                        .param(
                                "findings",
                                findings.stream().map(FindingId::value).toList())
                        .query(Integer.class)
                        .single()
                == findings.size();
    }

    List<AppraisalRow> appraisals(FileId file) {
        return jdbc.sql(APPRAISAL + FROM + " WHERE a.file_id = :file" + PER_APPRAISAL)
                .param("file", file.value())
                .query(AppraisalTables::row)
                .list();
    }

    /** The files that every ministry has closed, by agency, whoever reads. */
    Map<AgencyId, FileId> closed(CycleId cycle) {
        return jdbc
                .sql("""
                        SELECT agency_id, file_id FROM appraisal_appraisal WHERE cycle_id = ?
                        GROUP BY agency_id, file_id HAVING SUM(status = 'OPEN') = 0""")
                .param(cycle.value())
                .query((row, number) ->
                        Map.entry(new AgencyId(uuid(row, "agency_id")), new FileId(uuid(row, "file_id"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether one of the agencies has been shown its provisional result. */
    boolean anyClarification(CycleId cycle, List<AgencyId> agencies) {
        return jdbc.sql(
                                "SELECT COUNT(*) FROM appraisal_clarification WHERE cycle_id = :cycle AND agency_id IN (:agencies)")
                        .param("cycle", cycle.value())
                        .param(
                                "agencies",
                                agencies.stream().map(AgencyId::value).toList())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private JdbcClient.StatementSpec onDesk(String sql, Desk desk) {
        return Assigned.bind(jdbc.sql(sql), desk);
    }

    private static AppraisalRow row(ResultSet row, int number) throws SQLException {
        return new AppraisalRow(
                new AppraisalId(uuid(row, "id")),
                new FileId(uuid(row, "file_id")),
                new CycleId(uuid(row, "cycle_id")),
                new AgencyId(uuid(row, "agency_id")),
                Optional.ofNullable(row.getString("in_charge_id"))
                        .map(UUID::fromString)
                        .map(AgencyId::new),
                AppraisalStatus.valueOf(row.getString("status")),
                row.getInt("total"),
                row.getInt("decided"),
                row.getInt("changed"),
                row.getInt("asked"),
                row.getInt("returned"),
                row.getInt("again"),
                row.getInt("waiting"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }
}
