package vn.parindex.ledger;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.SetId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.shared.Marks;
import vn.parindex.shared.Points;

/**
 * The ledger of scores. Entries are only ever added; the database user of the application cannot change or remove
 * one, and a locked cycle takes none. The score in force of a leaf is its last entry.
 */
@Service
public class ScoreLedger {

    private static final int BATCH = 500;
    private static final String INSERT = """
            INSERT INTO ledger_entry (cycle_id, agency_id, leaf_id, step, points, applicable, reason, basis, set_hash,
                                      actor, actor_name, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String COLUMNS = """
            e.id, e.cycle_id, e.agency_id, e.leaf_id, e.step, e.points, e.applicable, e.reason, e.basis, e.set_hash,
            e.actor, e.actor_name, e.recorded_at""";
    private static final String IN_FORCE = "SELECT " + COLUMNS
            + " FROM ledger_entry e JOIN (SELECT MAX(id) AS id FROM ledger_entry WHERE %s GROUP BY agency_id, leaf_id) m"
            + " ON m.id = e.id";

    private static final String LOCKED_MEDIANS = """
            SELECT DISTINCT e.leaf_id, MEDIAN(e.points) OVER (PARTITION BY e.leaf_id)
            FROM ledger_entry e JOIN cycle_participant p ON p.cycle_id = e.cycle_id AND p.agency_id = e.agency_id
            WHERE e.cycle_id = ? AND p.set_id = ? AND e.step = 'LOCKED' AND e.points IS NOT NULL""";

    private static final String LOCKED_POINTS = "SELECT leaf_id, agency_id, points FROM ledger_entry"
            + " WHERE cycle_id = ? AND step = 'LOCKED' AND points IS NOT NULL AND leaf_id IN (";

    private final JdbcTemplate jdbc;
    private final Cycles cycles;
    private final CriteriaSets sets;
    private final Clock clock;

    ScoreLedger(JdbcTemplate jdbc, Cycles cycles, CriteriaSets sets, Clock clock) {
        this.jdbc = jdbc;
        this.cycles = cycles;
        this.sets = sets;
        this.clock = clock;
    }

    /**
     * Records scores as the act of one person, in one batch, inside the caller's transaction. Nothing but the lock
     * itself is recorded while the ranking lies before the Steering Committee.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Actor actor, List<NewEntry> entries) {
        entries.stream()
                .filter(entry -> entry.step() != LedgerStep.LOCKED)
                .map(NewEntry::cycle)
                .distinct()
                .forEach(cycles::requireOpenToDecisions);
        var now = LocalDateTime.now(clock);
        jdbc.batchUpdate(INSERT, entries, BATCH, (statement, entry) -> bind(statement, entry, actor, now));
    }

    /** The scores in force of one agency, one per leaf. */
    public Map<LeafId, ScoreEntry> latest(CycleId cycle, AgencyId agency) {
        return byKey(
                IN_FORCE.formatted("cycle_id = ? AND agency_id = ?"), ScoreEntry::leaf, cycle.value(), agency.value());
    }

    /** The scores in force of one leaf, one per agency. */
    public Map<AgencyId, ScoreEntry> latestByLeaf(CycleId cycle, LeafId leaf) {
        return byKey(
                IN_FORCE.formatted("cycle_id = ? AND leaf_id = ?"), ScoreEntry::agency, cycle.value(), leaf.value());
    }

    /** The median of the locked scores of each leaf over the agencies assessed by one set; leaves without any are absent. */
    public Map<LeafId, Points> lockedMedians(CycleId cycle, SetId set) {
        var medians = new HashMap<LeafId, Points>();
        jdbc.query(
                LOCKED_MEDIANS,
                (ResultSet row) -> {
                    medians.put(new LeafId(row.getObject(1, UUID.class)), new Points(row.getBigDecimal(2)));
                },
                cycle.value(),
                set.value());
        return medians;
    }

    /** The locked points of these leaves, by agency; where a leaf did not count there are none. One statement. */
    public Map<LeafId, Map<AgencyId, Points>> lockedPoints(CycleId cycle, Collection<LeafId> leaves) {
        var points = new HashMap<LeafId, Map<AgencyId, Points>>();
        var arguments = Stream.concat(Stream.of(cycle.value()), leaves.stream().map(LeafId::value));
        jdbc.query(
                LOCKED_POINTS + Marks.of(leaves) + ")",
                (ResultSet row) -> {
                    points.computeIfAbsent(new LeafId(row.getObject(1, UUID.class)), leaf -> new HashMap<>())
                            .put(new AgencyId(row.getObject(2, UUID.class)), new Points(row.getBigDecimal(3)));
                },
                arguments.toArray());
        return points;
    }

    /** Hands over the scores in force of a whole cycle, streamed, in no particular order. */
    public void eachLatest(CycleId cycle, Consumer<ScoreEntry> consumer) {
        jdbc.query(
                IN_FORCE.formatted("cycle_id = ?"),
                (ResultSet row) -> {
                    consumer.accept(entry(row));
                },
                cycle.value());
    }

    /** Hands over everything ever recorded of a whole cycle, oldest first, streamed in one statement. */
    public void each(CycleId cycle, Consumer<ScoreEntry> consumer) {
        jdbc.query(
                "SELECT " + COLUMNS + " FROM ledger_entry e WHERE e.cycle_id = ? ORDER BY e.id",
                (ResultSet row) -> {
                    consumer.accept(entry(row));
                },
                cycle.value());
    }

    /** Everything ever recorded of one leaf of one agency, oldest first. */
    public List<ScoreEntry> history(CycleId cycle, AgencyId agency, LeafId leaf) {
        return jdbc.query(
                "SELECT " + COLUMNS
                        + " FROM ledger_entry e WHERE e.cycle_id = ? AND e.agency_id = ? AND e.leaf_id = ? ORDER BY e.id",
                (row, number) -> entry(row),
                cycle.value(),
                agency.value(),
                leaf.value());
    }

    /** Everything ever recorded of one agency, oldest first, in one statement. */
    public List<ScoreEntry> history(CycleId cycle, AgencyId agency) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM ledger_entry e WHERE e.cycle_id = ? AND e.agency_id = ? ORDER BY e.id",
                (row, number) -> entry(row),
                cycle.value(),
                agency.value());
    }

    private <K> Map<K, ScoreEntry> byKey(String sql, Function<ScoreEntry, K> key, Object... arguments) {
        var entries = new HashMap<K, ScoreEntry>();
        jdbc.query(
                sql,
                (ResultSet row) -> {
                    var entry = entry(row);
                    entries.put(key.apply(entry), entry);
                },
                arguments);
        return entries;
    }

    private void bind(PreparedStatement statement, NewEntry entry, Actor actor, LocalDateTime now) throws SQLException {
        statement.setObject(1, entry.cycle().value());
        statement.setObject(2, entry.agency().value());
        statement.setObject(3, entry.leaf().value());
        statement.setString(4, entry.step().name());
        statement.setBigDecimal(
                5, entry.points() == null ? null : entry.points().value());
        statement.setBoolean(6, entry.applicable());
        statement.setString(7, entry.reason());
        statement.setString(8, entry.basis());
        statement.setString(9, sets.contentHash(entry.leaf()));
        statement.setString(10, actor.username());
        statement.setString(11, actor.name());
        statement.setObject(12, now);
    }

    private static ScoreEntry entry(ResultSet row) throws SQLException {
        BigDecimal points = row.getBigDecimal(6);
        return new ScoreEntry(
                row.getLong(1),
                new CycleId(row.getObject(2, UUID.class)),
                new AgencyId(row.getObject(3, UUID.class)),
                new LeafId(row.getObject(4, UUID.class)),
                LedgerStep.valueOf(row.getString(5)),
                Points.ofNullable(points),
                row.getBoolean(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                new Actor(row.getString(11), row.getString(12)),
                row.getObject(13, LocalDateTime.class));
    }
}
