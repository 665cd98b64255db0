package vn.parindex.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.parindex.ranking.InMemoryRanking;
import vn.parindex.scoring.RuleInput;

/** Scores and ranks 4,000 agencies of 100 leaves by the product's own rules; inputs are in memory, the third run counts. */
@Tag("bench-scoring")
class ScoringBench {

    private static final int AGENCIES = 4000;
    private static final int LEAVES = 100;
    private static final int RUNS = 3;
    private static final double BAR = 1.0;
    private static final long SEED = 2022;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    void scoringAndRankingAWholeCountryTakesASecond() {
        var set = BenchSet.of(LEAVES);
        var random = new Random(SEED);
        var inputs = new ArrayList<List<RuleInput>>();
        for (int agency = 0; agency < AGENCIES; agency++) {
            inputs.add(BenchSet.inputs(set, random));
        }
        var ranking = new InMemoryRanking(set, "A=90 B=80 C=70 D=0");
        double seconds = 0;
        double processor = 0;
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            long worked = THREADS.getCurrentThreadCpuTime();
            var ranked = ranking.rank(inputs);
            seconds = (System.nanoTime() - begun) / 1e9;
            processor = (THREADS.getCurrentThreadCpuTime() - worked) / 1e9;
            assertThat(ranked.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(AGENCIES);
            assertThat(ranked).containsKey(1);
        }
        var figures = new Figures("scoring");
        figures.told("scoring-processor-time", processor, "seconds");
        figures.atMost("scoring", seconds, "seconds", BAR);
        figures.judge();
    }
}
