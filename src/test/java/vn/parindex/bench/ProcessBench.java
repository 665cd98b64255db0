package vn.parindex.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.agency.AgencyId;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.Submissions;

/**
 * A file of 100 scored leaves, 5 ministries, clarification on 10 and Council on 3, ledger and audit rows included,
 * against the bare engine running the same model in the same JVM on the same database, in turn.
 *
 * <p>What is compared are the acts that move the process. What people do between them (deciding 100 findings, contesting
 * and deciding 10 again) has no counterpart in the engine; its time is told beside the ratio. What they read is not in it,
 * nor is starting the process, which the product does with the opening of the whole cycle.
 */
@Tag("bench-process")
class ProcessBench extends IntegrationTest {

    private static final int MINISTRIES = 5;
    private static final int LEAVES = 100;
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 40;
    private static final double BAR = 2.0;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private BenchFile file;

    @Autowired
    private Submissions submissions;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Test
    void aWholeFileCostsAtMostTwiceTheBareEngine() {
        var bare = new double[ROUNDS];
        var moves = new double[ROUNDS];
        var acts = new double[ROUNDS];
        try (var engine = new BareEngine(database, MINISTRIES)) {
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                var key = engine.start();
                long begun = System.nanoTime();
                engine.run(key);
                double bareMillis = millis(System.nanoTime() - begun);
                var product = new Watch();
                runProduct(product);
                if (round >= 0) {
                    bare[round] = bareMillis;
                    moves[round] = millis(product.moving);
                    acts[round] = millis(product.deciding);
                }
            }
        }
        report(bare, moves, acts);
    }

    private void runProduct(Watch watch) {
        var cycle = cycles.openWithMinistries(LEAVES, List.of("BNV", "BTP", "VPCP", "BTC", "BTTTT"), "92");
        var id = cycle.id();
        AgencyId agency = cycles.agency("92");
        file.fill(id, agency);
        watch.move(() -> file.sendToLeader(id, agency));
        var key = submissions.file(id, agency).orElseThrow().id().toString();
        var jobs = new FileJobs(runtime, management);
        var read = file.read(id, agency);
        watch.move(() -> file.submit(id, agency, read));
        var appraisals = file.appraisals(id, agency);
        assertThat(appraisals).hasSize(MINISTRIES);
        for (var appraisal : appraisals) {
            watch.decide(() -> file.decide(id, agency, appraisal, 2));
            watch.move(() -> {
                file.close(appraisal);
                jobs.run(key);
            });
        }
        watch.decide(() -> file.contestAll(id, agency));
        watch.move(() -> file.finishClarification(id, agency));
        watch.decide(() -> file.decideAgain(id, agency, 3));
        for (var appraisal : file.appraisals(id, agency)) {
            watch.move(() -> {
                file.closeAgain(appraisal);
                jobs.run(key);
            });
        }
        var unsettled = file.unsettled(id, cycle.secretary());
        watch.move(() -> {
            file.settle(unsettled, cycle.secretary());
            jobs.run(key);
        });
        assertThat(submissions.file(id, agency).orElseThrow().status()).isEqualTo(FileStatus.DONE);
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM ledger_entry WHERE cycle_id = ?", Integer.class, id.toString()))
                .isGreaterThanOrEqualTo(2 * LEAVES);
    }

    private static void report(double[] bare, double[] moves, double[] acts) {
        var figures = new Figures("process");
        figures.told("process-bare-engine", median(bare), "ms");
        figures.told("process-product", median(moves), "ms");
        figures.told("process-single-decisions", median(acts), "ms");
        figures.atMost("process", median(ratios(moves, bare)), "ratio", BAR);
        figures.judge();
    }

    /** Round by round: a slow moment of the machine slows both. */
    private static double[] ratios(double[] product, double[] bare) {
        return IntStream.range(0, ROUNDS)
                .mapToDouble(round -> product[round] / bare[round])
                .toArray();
    }

    private static double median(double[] values) {
        var sorted = Arrays.copyOf(values, values.length);
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    /** Two sums of time: acts that move the process, and the decisions between them. */
    private static final class Watch {

        private long moving;
        private long deciding;

        private void move(Runnable act) {
            long begun = System.nanoTime();
            act.run();
            moving += System.nanoTime() - begun;
        }

        private void decide(Runnable act) {
            long begun = System.nanoTime();
            act.run();
            deciding += System.nanoTime() - begun;
        }
    }
}
