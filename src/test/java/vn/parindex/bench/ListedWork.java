package vn.parindex.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.WorkDue;
import vn.parindex.workflow.WorkFilter;
import vn.parindex.workflow.WorkKind;
import vn.parindex.workflow.WorkState;

/** The desk of one ministry with 10,000 open and 5,000 done items on the files of all provinces. */
final class ListedWork {

    private static final int OPEN = 10_000;
    private static final int DONE = 5_000;
    private static final int FIELDS = 8;
    private static final LocalDateTime NOW = LocalDateTime.of(2023, 2, 6, 8, 0);
    private static final List<String> WORDS = List.of("can tho", "hà", "quảng", "92", "bắc");

    private final JdbcClient jdbc;
    private final CycleId cycle;
    private final AgencyId owner;
    private final List<UUID> agencies;

    ListedWork(JdbcClient jdbc, CycleId cycle, AgencyId owner) {
        this.jdbc = jdbc;
        this.cycle = cycle;
        this.owner = owner;
        this.agencies = jdbc.sql("SELECT id FROM agency WHERE kind = 'PROVINCE' ORDER BY code")
                .query(UUID.class)
                .list();
    }

    AgencyId owner() {
        return owner;
    }

    void fill() {
        var random = new Random(10_000);
        for (int first = 0; first < OPEN + DONE; first += 500) {
            var rows = new ArrayList<String>();
            for (int number = first; number < first + 500; number++) {
                rows.add(row(random, number >= OPEN));
            }
            jdbc.sql(
                            "INSERT INTO workflow_item (id, task_id, kind, cycle_id, agency_id, subject_id, owner_agency_id, role,"
                                    + " due_at, opened_at, closed_at, desk, fields) VALUES " + String.join(",", rows))
                    .update();
        }
        jdbc.sql("ANALYZE TABLE workflow_item").query((row, number) -> 0).list();
    }

    private String row(Random random, boolean done) {
        var opened = NOW.minusMinutes(random.nextInt(60 * 24 * 30));
        var values = List.of(
                UUID.randomUUID(),
                UUID.randomUUID(),
                random.nextInt(4) == 0 ? WorkKind.DECIDE_AGAIN : WorkKind.APPRAISE,
                cycle,
                agencies.get(random.nextInt(agencies.size())),
                UUID.randomUUID(),
                owner,
                Roles.APPRAISER,
                NOW.plusHours(random.nextInt(24 * 60) - 200),
                opened,
                done ? opened.plusDays(1) : "",
                Roles.APPRAISER + ":" + owner,
                1 << random.nextInt(FIELDS));
        return values.stream()
                .map(value -> value.equals("") ? "NULL" : "'" + value + "'")
                .collect(Collectors.joining(",", "(", ")"));
    }

    /** Any filter that a person may set. */
    WorkFilter filter(Random random) {
        var filter = WorkFilter.ALL.with("state", any(random, WorkState.OPEN, WorkState.OVERDUE, WorkState.DONE));
        if (random.nextInt(3) == 0) {
            filter = filter.with("kind", any(random, WorkKind.APPRAISE, WorkKind.DECIDE_AGAIN));
        }
        if (random.nextInt(3) == 0) {
            filter = filter.with(
                    "agency", agencies.get(random.nextInt(agencies.size())).toString());
        }
        if (random.nextInt(3) == 0) {
            filter = filter.with("field", String.valueOf(1 + random.nextInt(FIELDS)));
        }
        if (random.nextInt(3) == 0) {
            filter = filter.with("due", any(random, WorkDue.values()));
        }
        if (random.nextInt(4) == 0) {
            filter = filter.with("role", Roles.APPRAISER);
        }
        return random.nextInt(4) == 0 ? filter.with("text", WORDS.get(random.nextInt(WORDS.size()))) : filter;
    }

    /** The same in an address. */
    String address(Random random) {
        return filter(random).with("state", null).values().entrySet().stream()
                .map(value -> value.getKey() + "=" + value.getValue().replace(" ", "%20"))
                .collect(Collectors.joining("&", "?state=open&", ""));
    }

    private static String any(Random random, Enum<?>... constants) {
        return constants[random.nextInt(constants.length)].name();
    }
}
