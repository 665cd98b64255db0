package vn.parindex.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.ApiClient;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.TestSessions;
import vn.parindex.agency.AgencyId;
import vn.parindex.bench.Typist.Place;
import vn.parindex.bench.Typist.Written;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.shared.Roles;

/**
 * Fifty signed-in sessions of five agencies, each at ten leaves of its own in a file of 100, over real HTTP; clients,
 * application and database share the machine.
 *
 * <p>In the first figure each session saves once a second (somebody who pauses for a breath after each sentence; the
 * browser waits for 400 ms of silence), for a minute, and time counts from the moment that the save was due, so that
 * waiting for one's own turn is not forgotten. In the second all sessions save without any pause. In the third 30
 * officers make 2,000 edits of ten answers of one file, each counting on what it read; whoever is told that somebody
 * else was faster counts again. Every acknowledged write is looked for afterwards.
 */
@Tag("bench-autosave")
class AutosaveBench extends IntegrationTest {

    private static final String[] AGENCIES = {"92", "22", "31", "48", "79"};
    private static final int SESSIONS = 50;
    private static final int LEAVES = 100;
    private static final int WARM_UP_SAVES = 20;
    private static final int PACED_SAVES = 60;
    private static final int UNPACED_SAVES = 40;
    private static final long SECOND = 1_000_000_000L;
    private static final double BAR = 100;
    private static final int OFFICERS = 30;
    private static final int EDITS = 2000;
    private static final int SHARED_LEAVES = 10;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles files;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestSessions sessions;

    @Autowired
    private JdbcTemplate jdbc;

    private final Queue<Written> acknowledged = new ConcurrentLinkedQueue<>();
    private CycleId cycle;

    @Test
    void savesAreAcknowledgedInTimeAndNoneIsLost() throws Exception {
        var figures = new Figures("autosave");
        cycle = cycles.open(LEAVES, AGENCIES).id();
        var typists = typists();
        Crowd.all(SESSIONS, number -> repeat(WARM_UP_SAVES, typists.get(number), new Timings()));
        var paced = new Timings();
        Crowd.onceASecond(SESSIONS, PACED_SAVES, (number, due) -> {
            acknowledged.add(typists.get(number).save());
            paced.add(System.nanoTime() - due);
        });
        figures.told("autosave-one-a-second-median", paced.median(), "ms");
        figures.told("autosave-one-a-second-worst", paced.worst(), "ms");
        figures.atMost("autosave-one-a-second-p95", paced.p95(), "ms", BAR);
        var unpaced = new Timings();
        long begun = System.nanoTime();
        Crowd.all(SESSIONS, number -> repeat(UNPACED_SAVES, typists.get(number), unpaced));
        figures.told(
                "autosave-flat-out",
                (double) SESSIONS * UNPACED_SAVES * SECOND / (System.nanoTime() - begun),
                "saves/s");
        figures.told("autosave-flat-out-p95", unpaced.p95(), "ms");
        assertThat(acknowledged).hasSize(SESSIONS * (WARM_UP_SAVES + PACED_SAVES + UNPACED_SAVES));
        figures.told("autosave-acknowledged", acknowledged.size(), "saves");
        figures.atMost("autosave-lost", new SavedStates(jdbc, cycle.toString()).lost(acknowledged), "saves", 0);
        countTogether(figures);
        figures.judge();
    }

    private List<Typist> typists() throws Exception {
        var typists = new ArrayList<Typist>();
        int inAnAgency = SESSIONS / AGENCIES.length;
        int each = LEAVES / inAnAgency;
        for (int number = 0; number < SESSIONS; number++) {
            var agency = cycles.agency(AGENCIES[number / inAnAgency]);
            int first = number % inAnAgency * each;
            var own = files.leaves(cycle, agency).subList(first, first + each);
            var client = sessions.of(people.of(agency, Roles.OFFICER));
            typists.add(new Typist(client, folder(agency), "Cán bộ " + number, places(agency, own)));
        }
        return typists;
    }

    private static List<Place> places(AgencyId agency, List<Leaf> leaves) {
        return leaves.stream()
                .map(leaf -> new Place(agency.toString(), leaf.id().toString(), leaf.rule() instanceof ChoiceRule))
                .toList();
    }

    private void repeat(int saves, Typist typist, Timings timings) throws Exception {
        for (int save = 0; save < saves; save++) {
            long begun = System.nanoTime();
            acknowledged.add(typist.save());
            timings.add(System.nanoTime() - begun);
        }
    }

    private void countTogether(Figures figures) throws Exception {
        var agency = cycles.agency(AGENCIES[0]);
        cycle = cycles.open(LEAVES, AGENCIES[0]).id();
        var shared = files.leaves(cycle, agency).stream()
                .filter(leaf -> leaf.rule() instanceof ChoiceRule)
                .limit(SHARED_LEAVES)
                .toList();
        var officers = new ArrayList<ApiClient>();
        for (int number = 0; number < OFFICERS; number++) {
            officers.add(sessions.of(people.of(agency, Roles.OFFICER)));
        }
        var left = new AtomicInteger(EDITS);
        var conflicts = new AtomicInteger();
        Crowd.all(OFFICERS, number -> {
            var random = new Random(number);
            while (left.getAndDecrement() > 0) {
                var leaf = shared.get(random.nextInt(shared.size()));
                conflicts.addAndGet(countOn(officers.get(number), number, folder(agency) + leaf.id() + "/answer"));
            }
        });
        long counted = 0;
        for (var leaf : shared) {
            counted += counted(ApiClient.json(officers.get(0).get(folder(agency) + leaf.id() + "/answer"))
                    .get("explanation")
                    .asText());
        }
        long states = jdbc.queryForObject(
                "SELECT COUNT(DISTINCT leaf_id, answer_version) FROM selfassessment_answer_history"
                        + " WHERE cycle_id = ?",
                Long.class,
                cycle.value());
        figures.told("together-conflicts-shown", conflicts.get(), "conflicts");
        figures.atMost("together-lost-updates", Math.abs(EDITS - counted), "edits", 0);
        figures.atMost("together-states-missing-in-history", Math.abs(EDITS - states), "states", 0);
    }

    /** One more than what stands there, however often somebody else is faster; no two write the same words. */
    private static int countOn(ApiClient officer, int number, String place) throws Exception {
        var stored = ApiClient.json(officer.get(place));
        for (int conflicts = 0; ; conflicts++) {
            var body = "{\"version\":%d,\"choice\":1,\"explanation\":\"%d lần, tới cán bộ %d\"}"
                    .formatted(
                            stored.get("version").asLong(),
                            counted(stored.get("explanation").asText("")) + 1,
                            number);
            var answer = officer.put(place, body);
            if (answer.statusCode() == 200) {
                return conflicts;
            }
            assertThat(answer.statusCode()).isEqualTo(409);
            stored = ApiClient.json(answer).get("theirs");
        }
    }

    private static long counted(String text) {
        return text.isBlank() ? 0 : Long.parseLong(text.split(" ")[0]);
    }

    private String folder(AgencyId agency) {
        return "api/cycles/" + cycle + "/agencies/" + agency + "/leaves/";
    }
}
