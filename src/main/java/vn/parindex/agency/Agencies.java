package vn.parindex.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.NotFoundException;

/** The directory of agencies. Read only and held in memory: agencies change between cycles, not during one. */
@Service
public class Agencies {

    private static final String ALL =
            "SELECT id, code, kind, name_vi, name_en, region, assessed, ranked, note FROM agency";

    private final JdbcClient jdbc;
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

    /** Forgets what was read; the loader calls it after it has written. */
    void refresh() {
        directory = null;
    }

    private Directory directory() {
        var known = directory;
        if (known == null) {
            known = Directory.of(jdbc.sql(ALL).query(Agencies::row).list());
            directory = known.rows().isEmpty() ? null : known;
        }
        return known;
    }

    private static AgencyRow row(ResultSet result, int number) throws SQLException {
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
    private record Directory(List<AgencyRow> rows, Map<AgencyId, AgencyRow> byId, Map<String, AgencyRow> byCode) {

        static Directory of(List<AgencyRow> rows) {
            return new Directory(
                    rows.stream().sorted(AgencyOrder.VIETNAMESE).toList(),
                    index(rows, AgencyRow::id),
                    index(rows, AgencyRow::code));
        }

        private static <K> Map<K, AgencyRow> index(List<AgencyRow> rows, Function<AgencyRow, K> key) {
            return rows.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
        }
    }
}
