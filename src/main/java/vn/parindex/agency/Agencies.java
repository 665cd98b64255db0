package vn.parindex.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.NotFoundException;

/** The directory of agencies, to read. Held in memory: it changes seldom, between cycles rather than during one. */
@Service
public class Agencies {

    private static final String ALL =
            "SELECT id, code, kind, name_vi, name_en, region, assessed, ranked, note, source FROM agency";

    private final JdbcClient jdbc;
    private final AtomicLong readings = new AtomicLong();
    private volatile Directory directory;

    Agencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All agencies in Vietnamese order of their short names. */
    public List<AgencyRow> all() {
        return directory().rows();
    }

    /** @throws NotFoundException when there is no such agency */
    public AgencyRow get(AgencyId id) {
        return Optional.ofNullable(directory().byId().get(id)).orElseThrow(() -> new NotFoundException("agency " + id));
    }

    /** By its code: {@code BTP}, {@code 92}. */
    public Optional<AgencyRow> byCode(String code) {
        return Optional.ofNullable(directory().byCode().get(code));
    }

    /** The assessed agencies of one kind, in Vietnamese order. */
    public List<AgencyRow> assessed(AgencyKind kind) {
        return all().stream()
                .filter(row -> row.assessed() && row.kind().equals(kind))
                .toList();
    }

    /** All agencies with their sources, kind by kind, in Vietnamese order. */
    List<AgencyEntry> entries() {
        return directory().entries();
    }

    /** Forgets what was read; whoever has written calls it. */
    synchronized void refresh() {
        readings.incrementAndGet();
        directory = null;
    }

    private Directory directory() {
        var known = directory;
        if (known != null) {
            return known;
        }
        long reading = readings.get();
        var read = Directory.of(jdbc.sql(ALL).query(Agencies::entry).list());
        keep(read, reading);
        return read;
    }

    /** What was read while somebody wrote is not kept. */
    private synchronized void keep(Directory read, long reading) {
        if (reading == readings.get() && !read.rows().isEmpty()) {
            directory = read;
        }
    }

    private static AgencyEntry entry(ResultSet result, int number) throws SQLException {
        return new AgencyEntry(row(result), result.getString("source"));
    }

    private static AgencyRow row(ResultSet result) throws SQLException {
        return new AgencyRow(
                new AgencyId(UUID.fromString(result.getString("id"))),
                result.getString("code"),
                AgencyKind.valueOf(result.getString("kind")),
                new LocalizedText(result.getString("name_vi"), result.getString("name_en")),
                result.getString("region"),
                result.getBoolean("assessed"),
                result.getBoolean("ranked"),
                result.getString("note"));
    }

    /** One reading of the table, indexed. */
    private record Directory(
            List<AgencyEntry> entries,
            List<AgencyRow> rows,
            Map<AgencyId, AgencyRow> byId,
            Map<String, AgencyRow> byCode) {

        private static final Comparator<AgencyRow> KIND_BY_KIND =
                Comparator.comparing(AgencyRow::kind).thenComparing(AgencyOrder.VIETNAMESE);

        static Directory of(List<AgencyEntry> read) {
            var rows = read.stream().map(AgencyEntry::row).toList();
            return new Directory(
                    read.stream()
                            .sorted(Comparator.comparing(AgencyEntry::row, KIND_BY_KIND))
                            .toList(),
                    rows.stream().sorted(AgencyOrder.VIETNAMESE).toList(),
                    index(rows, AgencyRow::id),
                    index(rows, AgencyRow::code));
        }

        private static <K> Map<K, AgencyRow> index(List<AgencyRow> rows, Function<AgencyRow, K> key) {
            return rows.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
        }
    }
}
