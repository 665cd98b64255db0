package vn.parindex.council;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.CycleId;

/** Where the rules of each cycle's Council are kept. */
@Component
class RuleBook {

    private final JdbcClient jdbc;

    RuleBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CouncilRules of(CycleId cycle) {
        return jdbc.sql("SELECT quorum_numerator, quorum_denominator, quorum_exceeded, tie_rule, outside_meetings"
                        + " FROM council_rules WHERE cycle_id = ?")
                .param(cycle.value())
                .query((row, number) -> new CouncilRules(
                        new Quorum(row.getInt(1), row.getInt(2), row.getBoolean(3)),
                        TieRule.valueOf(row.getString(4)),
                        row.getBoolean(5)))
                .optional()
                .orElse(CouncilRules.USUAL);
    }

    void set(CycleId cycle, CouncilRules rules) {
        var quorum = rules.quorum();
        jdbc.sql("REPLACE INTO council_rules (cycle_id, quorum_numerator, quorum_denominator, quorum_exceeded,"
                        + " tie_rule, outside_meetings) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        cycle.value(),
                        quorum.numerator(),
                        quorum.denominator(),
                        quorum.exceeded(),
                        rules.tie().name(),
                        rules.outsideMeetings())
                .update();
    }
}
