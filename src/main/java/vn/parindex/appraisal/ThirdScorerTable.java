package vn.parindex.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/** Reads which cells of a ministry wait for a third scorer. Both opinions are in there, so nothing is told too early. */
@Component
class ThirdScorerTable {

    private final JdbcClient jdbc;

    ThirdScorerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a ministry. */
    List<ThirdWanted> waiting(CycleId cycle, AgencyId ministry) {
        return waiting("a.cycle_id = ? AND a.in_charge_id = ?", cycle.value(), ministry.value());
    }

    /** Those of one appraisal. */
    List<ThirdWanted> waiting(AppraisalId appraisal) {
        return waiting("a.id = ?", appraisal.value());
    }

    /** One, if it waits. */
    Optional<ThirdWanted> waiting(FindingId finding) {
        return waiting("f.id = ?", finding.value()).stream().findFirst();
    }

    private List<ThirdWanted> waiting(String which, Object... parameters) {
        return jdbc.sql("""
                        SELECT f.id, f.leaf_id, f.agency_id, GROUP_CONCAT(o.scorer) AS spoke
                        FROM appraisal_finding f JOIN appraisal_appraisal a ON a.id = f.appraisal_id
                        JOIN appraisal_opinion o ON o.finding_id = f.id AND o.verdict <> 'PENDING'
                        WHERE %s AND f.scoring = 'THIRD_WANTED'
                        GROUP BY f.id, f.leaf_id, f.agency_id ORDER BY f.leaf_id, f.agency_id""".formatted(which))
                .params(parameters)
                .query((row, number) -> new ThirdWanted(
                        new FindingId(UUID.fromString(row.getString(1))),
                        new LeafId(UUID.fromString(row.getString(2))),
                        new AgencyId(UUID.fromString(row.getString(3))),
                        Set.of(row.getString(4).split(","))))
                .list();
    }

    /** The desks at which anything waits. */
    List<ThirdDesk> desks() {
        return jdbc.sql("""
                        SELECT DISTINCT a.cycle_id, a.in_charge_id
                        FROM appraisal_finding f JOIN appraisal_appraisal a ON a.id = f.appraisal_id
                        WHERE f.scoring = 'THIRD_WANTED' AND a.in_charge_id IS NOT NULL""")
                .query((row, number) -> new ThirdDesk(
                        new CycleId(UUID.fromString(row.getString(1))),
                        new AgencyId(UUID.fromString(row.getString(2)))))
                .list();
    }
}
