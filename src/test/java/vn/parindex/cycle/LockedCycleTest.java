package vn.parindex.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestFiles;
import vn.parindex.agency.AgencyId;

/** What the application's own database user is refused on a locked cycle: the list of the rule, statement by statement. */
class LockedCycleTest extends IntegrationTest {

    private static final String ENTRY =
            "INSERT INTO ledger_entry (cycle_id, agency_id, leaf_id, step, points, applicable, basis, actor, actor_name,"
                    + " recorded_at) VALUES ('%s', '%s', '%s', 'COUNCIL', 1, TRUE, '{}', 'x', 'x', NOW())";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles files;

    @Autowired
    private CycleSteps steps;

    private TestCycles.TestCycle locked;
    private TestCycles.TestCycle open;
    private AgencyId canTho;

    @BeforeEach
    void aLockedCycleWithAFileAndAnOpenOne() {
        canTho = cycles.agency("92");
        locked = cycles.open(4, "92");
        files.submit(locked.id(), canTho);
        open = cycles.open(4, "92");
        files.submit(open.id(), canTho);
        lock(locked.id());
    }

    @TestFactory
    Stream<DynamicTest> isRefused() {
        return refused().stream()
                .map(sql -> DynamicTest.dynamicTest(
                        sql.substring(0, Math.min(90, sql.length())),
                        () -> assertThatThrownBy(() -> jdbc.execute(sql)).isInstanceOf(DataAccessException.class)));
    }

    private List<String> refused() {
        var cycle = locked.id();
        var leaf = locked.set().leaves().get(0).id();
        return List.of(
                "UPDATE ledger_entry SET points = 9 WHERE cycle_id = '" + cycle + "'",
                "DELETE FROM ledger_entry WHERE cycle_id = '" + cycle + "'",
                "TRUNCATE TABLE ledger_entry",
                "TRUNCATE TABLE selfassessment_answer",
                "REPLACE INTO cycle_deadline (cycle_id, step, due_at) VALUES ('" + cycle + "', 'COUNCIL', NOW())",
                "INSERT INTO cycle_deadline (cycle_id, step, due_at) VALUES ('" + cycle + "', 'COUNCIL', NOW())"
                        + " ON DUPLICATE KEY UPDATE due_at = NOW()",
                ENTRY.formatted(cycle, canTho, leaf),
                "UPDATE selfassessment_answer SET points = 9 WHERE cycle_id = '" + cycle + "'",
                "DELETE FROM selfassessment_answer WHERE cycle_id = '" + cycle + "'",
                "UPDATE selfassessment_answer SET cycle_id = '" + cycle + "' WHERE cycle_id = '" + open.id()
                        + "' LIMIT 1",
                "UPDATE selfassessment_file SET status = 'SELF_ASSESSING' WHERE cycle_id = '" + cycle + "'",
                "DELETE FROM selfassessment_file WHERE cycle_id = '" + cycle + "'",
                "DELETE FROM cycle_participant WHERE cycle_id = '" + cycle + "'",
                "DELETE FROM cycle_cycle WHERE id = '" + cycle + "'",
                "UPDATE cycle_cycle SET status = 'OPEN' WHERE id = '" + cycle + "'",
                "UPDATE cycle_cycle SET assessment_year = 2020 WHERE id = '" + cycle + "'",
                "DELETE FROM criteria_node WHERE id = '" + leaf + "'",
                "UPDATE criteria_node SET max_points = 99 WHERE id = '" + leaf + "'",
                "DELETE FROM agency WHERE id = '" + canTho + "'",
                "DELETE FROM cycle_lock WHERE cycle_id = '" + cycle + "'",
                "UPDATE cycle_lock SET decision_number = '0/X' WHERE cycle_id = '" + cycle + "'",
                "DROP TABLE ledger_entry",
                "ALTER TABLE ledger_entry DROP COLUMN reason",
                "DROP TRIGGER ledger_entry_before_insert",
                "SET GLOBAL read_only = 1");
    }

    @Test
    void nothingChangedByTheRefusals() {
        var before = fingerprint();
        refused().forEach(sql -> assertThatThrownBy(() -> jdbc.execute(sql)).isInstanceOf(DataAccessException.class));
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void theSameWritesAreWelcomeInAnOpenCycle() {
        jdbc.execute(
                ENTRY.formatted(open.id(), canTho, open.set().leaves().get(0).id()));
        assertThat(jdbc.update(
                        "UPDATE cycle_deadline SET due_at = NOW() WHERE cycle_id = ?",
                        open.id().toString()))
                .isPositive();
    }

    /** The lock waits for whoever is writing; a writer who comes while it waits, or later, is refused. */
    @Test
    void aWriteBegunBeforeTheLockIsInBeforeItOrRefused() throws Exception {
        var cycle = open.id();
        var leaf = open.set().leaves().get(0).id();
        var written = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var writer = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            jdbc.execute(ENTRY.formatted(cycle, canTho, leaf));
            written.countDown();
            await(goOn);
        }));
        written.await(20, TimeUnit.SECONDS);
        var locking = CompletableFuture.runAsync(() -> lock(cycle));

        assertThat(locking.isDone()).isFalse();
        goOn.countDown();
        writer.get(20, TimeUnit.SECONDS);
        locking.get(20, TimeUnit.SECONDS);

        assertThatThrownBy(() -> jdbc.execute(ENTRY.formatted(cycle, canTho, leaf)))
                .isInstanceOf(DataAccessException.class);
    }

    private void lock(CycleId cycle) {
        steps.startAggregation(cycle);
        steps.awaitDecision(cycle);
        steps.lock(cycle, "test", "1/QĐ-KT", LocalDate.of(2023, 2, 6));
    }

    private String fingerprint() {
        return jdbc.queryForObject(
                "SELECT CONCAT_WS('|', (SELECT COUNT(*) FROM ledger_entry WHERE cycle_id = c.id),"
                        + " (SELECT COALESCE(SUM(points), 0) FROM ledger_entry WHERE cycle_id = c.id),"
                        + " (SELECT COALESCE(SUM(points), 0) FROM selfassessment_answer WHERE cycle_id = c.id),"
                        + " (SELECT GROUP_CONCAT(status) FROM selfassessment_file WHERE cycle_id = c.id),"
                        + " c.status, c.assessment_year) FROM cycle_cycle c WHERE c.id = ?",
                String.class,
                locked.id().toString());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
