package vn.parindex.appraisal;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whose desk a finding {@code f} of an appraisal {@code a} lies on, as conditions of a statement. Work that was given to
 * nobody is everybody's of the ministry, so is what was given to fewer than must speak: those with a declared conflict do
 * not count. Who stands in for somebody has that desk too.
 */
final class Assigned {

    /** The reader declared no conflict with the agency. */
    private static final String UNBIASED = """
            NOT EXISTS (SELECT 1 FROM appraisal_conflict k WHERE k.officer = :reader AND k.cycle_id = a.cycle_id
             AND k.agency_id = a.agency_id AND k.withdrawn_at IS NULL)\s""";

    private static final String GIVEN = """
            FROM appraisal_assignment g WHERE g.cycle_id = a.cycle_id AND g.ministry_id = a.in_charge_id
             AND (g.leaf_id IS NULL OR g.leaf_id = f.leaf_id) AND (g.agency_id IS NULL OR g.agency_id = a.agency_id)\s""";
    private static final String MINE = "EXISTS (SELECT 1 " + GIVEN + """
             AND (g.officer = :reader OR g.officer IN (SELECT s.officer FROM appraisal_absence s
             WHERE s.substitute = :reader AND :today BETWEEN s.first_day AND s.last_day)))\s""";
    private static final String TOO_FEW = "(SELECT COUNT(DISTINCT g.officer) " + GIVEN + """
             AND NOT EXISTS (SELECT 1 FROM appraisal_conflict c WHERE c.officer = g.officer AND c.cycle_id = a.cycle_id
             AND c.agency_id = a.agency_id AND c.withdrawn_at IS NULL))
             < CASE WHEN f.scoring IS NULL THEN 1 WHEN f.scoring IN ('THIRD_WANTED', 'THIRD_SAID') THEN 3 ELSE 2 END\s""";

    private static final String TO_READER = " (:lead OR " + MINE + "OR " + TOO_FEW + ") ";

    /** The finding lies on the reader's desk, or the reader reads all; nobody's own agency, nobody's conflict. */
    static final String ON_DESK = " a.agency_id <> :own AND (:all OR " + UNBIASED
            + "AND (a.in_charge_id = :ministry AND" + TO_READER + "OR :secretariat AND a.in_charge_id IS NULL)) ";

    /** Fills in who reads. */
    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Desk desk) {
        return statement
                .param("own", desk.own())
                .param("all", desk.readsAll())
                .param("ministry", desk.ministry())
                .param("secretariat", desk.secretariat())
                .param("reader", desk.officer().username())
                .param("lead", desk.leads())
                .param("today", desk.today());
    }

    private Assigned() {}
}
