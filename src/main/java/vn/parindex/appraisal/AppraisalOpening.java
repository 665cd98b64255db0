package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.cycle.Cycles;
import vn.parindex.selfassessment.FileFacts;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.selfassessment.SubmittedAnswer;

/** Lays a submitted file on the desks of the ministries in charge: a constant number of statements per file. */
@Component
class AppraisalOpening {

    private static final int BATCH = 500;
    private static final String INSERT_APPRAISAL = """
            INSERT INTO appraisal_appraisal (id, file_id, cycle_id, agency_id, in_charge_id, status, version)
            VALUES (?, ?, ?, ?, ?, 'OPEN', 0)""";
    private static final String INSERT_FINDING = """
            INSERT INTO appraisal_finding (id, appraisal_id, cycle_id, agency_id, leaf_id, self_points, applicable,
                                           scoring, threshold, beyond, verdict, response, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', 'NONE', 0)""";

    /** A leaf on a desk; the Council's secretariat decides in one voice, so only a ministry has two scorers. */
    private record Laid(SubmittedAnswer answer, Optional<Scoring> scoring) {}

    private final JdbcTemplate jdbc;
    private final Submissions submissions;
    private final Cycles cycles;
    private final CriteriaSets sets;

    AppraisalOpening(JdbcTemplate jdbc, Submissions submissions, Cycles cycles, CriteriaSets sets) {
        this.jdbc = jdbc;
        this.submissions = submissions;
        this.cycles = cycles;
        this.sets = sets;
    }

    /** One appraisal per ministry in charge that has a leaf here, the secretariat standing in where there is none. */
    void open(FileFacts file) {
        var desks = desks(file);
        var ids = new LinkedHashMap<Optional<AgencyId>, AppraisalId>();
        desks.keySet().forEach(ministry -> ids.put(ministry, AppraisalId.next()));
        insertAppraisals(file, ids);
        insertFindings(file, desks, ids);
    }

    private Map<Optional<AgencyId>, List<Laid>> desks(FileFacts file) {
        var inCharges = cycles.inCharges(file.cycle());
        var set = sets.get(cycles.participant(file.cycle(), file.agency()).set());
        var desks = new LinkedHashMap<Optional<AgencyId>, List<Laid>>();
        for (var answer : submissions.answers(file.cycle(), file.agency())) {
            var leaf = set.leaf(answer.leaf());
            var ministry = inCharges.of(leaf.fieldId(), file.agency());
            var scoring = ministry.flatMap(present -> inCharges.scorers(leaf.fieldId()))
                    .map(two -> new Scoring(ScoringStage.OPEN, two.allowed(leaf.maximum()), two.beyond()));
            desks.computeIfAbsent(ministry, none -> new ArrayList<>()).add(new Laid(answer, scoring));
        }
        return desks;
    }

    private void insertAppraisals(FileFacts file, Map<Optional<AgencyId>, AppraisalId> ids) {
        jdbc.batchUpdate(INSERT_APPRAISAL, ids.entrySet(), BATCH, (row, entry) -> {
            row.setObject(1, entry.getValue().value());
            row.setObject(2, file.file().value());
            row.setObject(3, file.cycle().value());
            row.setObject(4, file.agency().value());
            row.setObject(5, entry.getKey().map(AgencyId::value).orElse(null));
        });
    }

    private void insertFindings(
            FileFacts file, Map<Optional<AgencyId>, List<Laid>> desks, Map<Optional<AgencyId>, AppraisalId> ids) {
        var rows = new ArrayList<Map.Entry<AppraisalId, Laid>>();
        desks.forEach((ministry, leaves) -> leaves.forEach(laid -> rows.add(Map.entry(ids.get(ministry), laid))));
        jdbc.batchUpdate(INSERT_FINDING, rows, BATCH, (row, entry) -> {
            var answer = entry.getValue().answer();
            var scoring = entry.getValue().scoring();
            row.setObject(1, FindingId.next().value());
            row.setObject(2, entry.getKey().value());
            row.setObject(3, file.cycle().value());
            row.setObject(4, file.agency().value());
            row.setObject(5, answer.leaf().value());
            row.setBigDecimal(
                    6, answer.points() == null ? null : answer.points().value());
            row.setBoolean(7, answer.applicable());
            row.setString(8, scoring.map(two -> two.stage().name()).orElse(null));
            row.setBigDecimal(9, scoring.map(two -> two.threshold().value()).orElse(null));
            row.setString(10, scoring.map(two -> two.beyond().name()).orElse(null));
        });
    }
}
