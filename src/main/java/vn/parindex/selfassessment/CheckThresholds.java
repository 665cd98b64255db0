package vn.parindex.selfassessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.shared.Percentage;

/** From which distance on a score is far from another, in percent of the leaf's maximum: rows, not code. */
@Component
class CheckThresholds {

    private final JdbcTemplate jdbc;

    CheckThresholds(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The rules in the order in which their findings are shown for a leaf. */
    List<SubmissionRule> rules() {
        var percent = percents();
        return List.of(
                new CompleteLeafRule(),
                new OpenDocumentRule(),
                new UnexplainedGapRule(),
                new EvidenceYearRule(),
                new TextInForceRule(),
                new FarFromRule("farFromLastYear", CheckedLeaf::lastYear, percent.get("LAST_YEAR")),
                new FarFromRule("farFromPeers", CheckedLeaf::peers, percent.get("PEERS")),
                new NamelessDocumentRule(),
                new PageReferenceRule());
    }

    /** One of the distances. */
    Percentage percent(String code) {
        return new Percentage(jdbc.queryForObject(
                "SELECT percent FROM selfassessment_threshold WHERE code = ?", BigDecimal.class, code));
    }

    private Map<String, Percentage> percents() {
        var percents = new HashMap<String, Percentage>();
        jdbc.query("SELECT code, percent FROM selfassessment_threshold", row -> {
            percents.put(row.getString(1), new Percentage(row.getBigDecimal(2)));
        });
        return percents;
    }
}
