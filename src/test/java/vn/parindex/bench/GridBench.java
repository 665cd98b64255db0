package vn.parindex.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.TestSessions;
import vn.parindex.appraisal.AppraisalGridService;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.GridGrouping;
import vn.parindex.appraisal.GridQuery;
import vn.parindex.appraisal.GridScope;
import vn.parindex.appraisal.GridSort;
import vn.parindex.criteria.Leaf;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;

/**
 * The appraiser's grid: one leaf over 84 agencies, and a field of 48 leaves over them, 4,032 rows, each with a document
 * and the locked score of the year before. The service reads the lines, puts them in order and groups, and reads in full
 * all 84 rows, or the first 50 of 4,032. The screen is asked over HTTP by a signed-in session that goes from leaf to
 * leaf; the rows that the grid's script asks for next are not in that time.
 */
@Tag("bench-grid")
class GridBench extends IntegrationTest {

    private static final int WARM_UP = 100;
    private static final int ROUNDS = 100;
    private static final int FEW_ROUNDS = 40;
    private static final int PAGE = 50;

    @Autowired
    private GridStage stage;

    @Autowired
    private AppraisalGridService grids;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestSessions sessions;

    @Autowired
    private StatementCount statements;

    @Test
    void showsTheDeskInTime() throws Exception {
        var cycle = stage.appraising();
        var appraiser = people.of(cycles.agency("BNV"), Roles.APPRAISER);
        var leaf = GridScope.leaf(leaf(cycle, 2).id());
        var field = GridScope.field(leaf(cycle, 2).fieldId());
        var figures = new Figures("grid");
        assertThat(look(appraiser, cycle, leaf)).isEqualTo(GridStage.AGENCIES);
        assertThat(look(appraiser, cycle, field)).isEqualTo(PAGE);
        figures.told("grid-statements", statements.of(() -> look(appraiser, cycle, leaf)), "statements");
        figures.told("grid-field-statements", statements.of(() -> look(appraiser, cycle, field)), "statements");
        service(figures, "grid-field-service", appraiser, cycle, field, FEW_ROUNDS, 300);
        service(figures, "grid-service", appraiser, cycle, leaf, ROUNDS, 30);
        screens(figures, cycle);
        figures.judge();
    }

    private void service(
            Figures figures, String name, Officer appraiser, TestCycle cycle, GridScope scope, int rounds, double bar) {
        var timings = new Timings();
        for (int round = -WARM_UP; round < rounds; round++) {
            long begun = System.nanoTime();
            look(appraiser, cycle, scope);
            if (round >= 0) {
                timings.add(System.nanoTime() - begun);
            }
        }
        figures.told(name + "-median", timings.median(), "ms");
        figures.atMost(name + "-p95", timings.p95(), "ms", bar);
    }

    /** What a screen asks for; how many rows are there in full. */
    private int look(Officer appraiser, TestCycle cycle, GridScope scope) {
        return ActingOfficer.call(appraiser, () -> {
            var groups = grids.index(cycle.id(), scope).view(GridQuery.all(GridSort.AGENCIES, GridGrouping.REGION));
            var lines = groups.stream()
                    .flatMap(group -> group.lines().stream())
                    .limit(scope.kind() == GridScope.Kind.LEAF ? GridStage.AGENCIES : PAGE)
                    .toList();
            return grids.rows(cycle.id(), lines).size();
        });
    }

    private void screens(Figures figures, TestCycle cycle) throws Exception {
        var client = sessions.of(people.of(cycles.agency("BNV"), Roles.APPRAISER));
        try (var page = FlowClient.open(client, AppraisalNavigation.LIST)) {
            var leaves = new Timings();
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                var path = AppraisalNavigation.grid(
                        cycle.id(), leaf(cycle, Math.floorMod(round, 40)).id());
                time(page, path, round >= 0 ? leaves : new Timings());
            }
            figures.told("grid-screen-median", leaves.median(), "ms");
            figures.atMost("grid-screen-p95", leaves.p95(), "ms", 150);
            var fields = new Timings();
            for (int round = -WARM_UP / 5; round < FEW_ROUNDS; round++) {
                page.go(AppraisalNavigation.LIST, "");
                page.settle();
                var path = AppraisalNavigation.field(cycle.id(), leaf(cycle, 2).fieldId());
                time(page, path, round >= 0 ? fields : new Timings());
            }
            figures.told("grid-4000-screen-median", fields.median(), "ms");
            figures.atMost("grid-4000-screen-p95", fields.p95(), "ms", 300);
        }
    }

    /** From the click to the page with its grid; the rows that its script asks for next are not in it. */
    private static void time(FlowClient page, String path, Timings timings) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var answer = page.go(path, "");
        timings.add(System.nanoTime() - begun);
        assertThat(answer.toString()).contains("vaadin-grid");
        page.settle();
    }

    private static Leaf leaf(TestCycle cycle, int place) {
        return cycle.set().leaves().get(place);
    }
}
