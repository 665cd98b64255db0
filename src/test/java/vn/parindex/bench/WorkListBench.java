package vn.parindex.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestPeople;
import vn.parindex.TestSessions;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.WorkFilter;
import vn.parindex.workflow.WorkItems;

/**
 * "My work" where 10,000 open items lie on one desk and 5,000 done ones beside them: the hardest reader there is. Each
 * question is a filter drawn at random, a page of 25 at a random depth within the first hundred, and the counts of all
 * states and kinds. The screen is asked over HTTP by 20 signed-in sessions, once a second each; a time counts from the
 * moment that the question was due. The engine's own task query answers the same kind of question on as many tasks, in
 * the same run on the same database.
 */
@Tag("bench-worklist")
class WorkListBench extends IntegrationTest {

    private static final int THREADS = 4;
    private static final int QUESTIONS = 2_000;
    private static final int SESSIONS = 20;
    private static final int LOOKS = 20;
    private static final int ENGINE_QUESTIONS = 40;
    private static final int PAGE = 25;
    private static final long SECOND = 1_000_000_000L;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestSessions sessions;

    @Autowired
    private WorkItems items;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Test
    void answersAnyFilterInTime() throws Exception {
        var cycle = cycles.open(10, "92", "22", "31", "48", "79");
        var desk = new ListedWork(jdbc, cycle.id(), cycles.agency("BTC"));
        desk.fill();
        var figures = new Figures("worklist");
        service(figures, desk);
        screen(figures, desk);
        engine(figures);
        figures.judge();
    }

    private void service(Figures figures, ListedWork desk) throws Exception {
        ask(desk, 300, new Timings());
        var timings = new Timings();
        long begun = System.nanoTime();
        ask(desk, QUESTIONS, timings);
        double seconds = (System.nanoTime() - begun) / (double) SECOND;
        figures.told("worklist-service-median", timings.median(), "ms");
        figures.atMost("worklist-service-p95", timings.p95(), "ms", 50);
        figures.atLeast("worklist-service", timings.count() / seconds, "questions/s", 200);
    }

    private void ask(ListedWork desk, int questions, Timings timings) throws Exception {
        Crowd.all(THREADS, number -> {
            var officer = people.of(desk.owner(), Roles.APPRAISER);
            var random = new Random(number);
            for (int question = 0; question < questions / THREADS; question++) {
                var filter = desk.filter(random);
                int offset = random.nextInt(4) * PAGE;
                long begun = System.nanoTime();
                ActingOfficer.run(officer, () -> {
                    items.page(filter, offset, PAGE + 1);
                    items.counts(filter);
                });
                timings.add(System.nanoTime() - begun);
            }
        });
        assertThat(ActingOfficer.call(
                        people.of(desk.owner(), Roles.APPRAISER), () -> items.page(WorkFilter.ALL, 0, 26)))
                .hasSize(26);
    }

    private void screen(Figures figures, ListedWork desk) throws Exception {
        var pages = new ArrayList<FlowClient>();
        for (int session = 0; session < SESSIONS; session++) {
            pages.add(FlowClient.open(sessions.of(people.of(desk.owner(), Roles.APPRAISER)), ""));
        }
        look(desk, pages, 5, new Timings());
        var timings = new Timings();
        look(desk, pages, LOOKS, timings);
        pages.forEach(FlowClient::close);
        figures.told("worklist-screen-median", timings.median(), "ms");
        figures.atMost("worklist-screen-p95", timings.p95(), "ms", 150);
    }

    private static void look(ListedWork desk, List<FlowClient> pages, int looks, Timings timings) throws Exception {
        var random = IntStream.range(0, SESSIONS).mapToObj(Random::new).toList();
        Crowd.onceASecond(SESSIONS, looks, (number, due) -> {
            pages.get(number).go("", desk.address(random.get(number)));
            timings.add(System.nanoTime() - due);
            pages.get(number).settle();
        });
    }

    private void engine(Figures figures) {
        try (var engine = new EngineTasks(database)) {
            engine.fill();
            var random = new Random(1);
            engine.ask(random);
            var timings = new Timings();
            long begun = System.nanoTime();
            for (int question = 0; question < ENGINE_QUESTIONS; question++) {
                long asked = System.nanoTime();
                assertThat(engine.ask(random)).isPositive();
                timings.add(System.nanoTime() - asked);
            }
            double seconds = (System.nanoTime() - begun) / (double) SECOND;
            figures.told("worklist-engine-task-query", ENGINE_QUESTIONS / seconds, "questions/s");
            figures.told("worklist-engine-task-query-p95", timings.p95(), "ms");
        }
    }
}
