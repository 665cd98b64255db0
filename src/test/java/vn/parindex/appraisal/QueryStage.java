package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.RefusedException;

/** Two provinces under appraisal, somebody of the ministry who may ask, somebody of Cần Thơ who may answer. */
@Component
public class QueryStage {

    private final AppraisalFlow flow;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer appraiser;
    private Officer coordinator;

    QueryStage(AppraisalFlow flow, JdbcTemplate jdbc, Clock clock) {
        this.flow = flow;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A cycle of its own for every test. */
    public void open() {
        cycle = flow.appraising(4, "92", "22");
        canTho = flow.agency("92");
        appraiser = flow.appraiser("BNV");
        coordinator = flow.coordinator("92");
    }

    public TestCycle cycle() {
        return cycle;
    }

    public AgencyId canTho() {
        return canTho;
    }

    public Officer appraiser() {
        return appraiser;
    }

    public Officer coordinator() {
        return coordinator;
    }

    public FindingDetails finding(String code) {
        return flow.finding(cycle.id(), canTho, code);
    }

    long seen(String code) {
        return finding(code).version();
    }

    AskNow question(String code, String words, int days, boolean showing) {
        return new AskNow(finding(code).id(), seen(code), words, days, showing);
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    void appraisalDue(LocalDateTime due) {
        jdbc.update(
                "UPDATE cycle_deadline SET due_at = ? WHERE cycle_id = ? AND step = 'APPRAISAL'",
                due,
                cycle.id().value());
    }

    /** The time for this answer has run out. */
    public void over(CriterionQueryId query) {
        jdbc.update("UPDATE appraisal_query SET due_at = ? WHERE id = ?", now().minusMinutes(1), query.value());
    }

    /** The appraiser is not allowed to, for this reason. */
    void refuses(String key, Runnable verb) {
        assertThatThrownBy(() -> ActingOfficer.run(appraiser, verb))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
