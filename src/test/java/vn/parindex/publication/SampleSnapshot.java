package vn.parindex.publication;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.PointsSource;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.Division;
import vn.parindex.shared.LocalizedText;

/** A published year with every agency of the shipped list and invented scores, always the same. */
public final class SampleSnapshot {

    public static final Publication PUBLICATION = new Publication(
            CycleId.of("00000000-0000-4000-8000-000000002022"),
            2022,
            LocalDateTime.of(2023, 4, 19, 9, 0),
            "ab".repeat(32));

    private static final List<Snapshot.Group> GROUPS = List.of(
            new Snapshot.Group("A", new BigDecimal("90"), null, 2),
            new Snapshot.Group("B", new BigDecimal("80"), new BigDecimal("90"), 59),
            new Snapshot.Group("C", new BigDecimal("70"), new BigDecimal("80"), 2),
            new Snapshot.Group("D", new BigDecimal("0"), new BigDecimal("70"), 0));

    private SampleSnapshot() {}

    public static Snapshot year2022() {
        return new Snapshot(
                2022,
                new LocalizedText("Kỳ đánh giá năm 2022", "Assessment of 2022"),
                true,
                Snapshot.SIMULATED,
                new Snapshot.Decision("268/QĐ-BNV", LocalDate.of(2023, 3, 28)),
                LocalDateTime.of(2023, 3, 28, 16, 30),
                LocalDateTime.of(2023, 4, 19, 9, 0),
                List.of(ranking(AgencyKind.MINISTRY), ranking(AgencyKind.PROVINCE)));
    }

    private static Snapshot.Ranking ranking(AgencyKind kind) {
        var leaves = leaves(kind);
        var entries = entries(kind, leaves);
        var sum = entries.stream().map(Snapshot.Entry::index).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Snapshot.Ranking(
                kind,
                new Snapshot.CriteriaSet(
                        "sample", 1, new LocalizedText("Bộ tiêu chí thử", "Sample set"), true, new BigDecimal("100")),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(number -> new Snapshot.Field(
                                "" + number,
                                new LocalizedText("Lĩnh vực " + number, "Field " + number),
                                new BigDecimal("20")))
                        .toList(),
                leaves,
                GROUPS,
                Division.of(sum, BigDecimal.valueOf(entries.size())),
                entries);
    }

    private static List<Snapshot.Leaf> leaves(AgencyKind kind) {
        var leaves = new ArrayList<Snapshot.Leaf>();
        for (int field = 1; field <= 5; field++) {
            var last = field == 5 && kind.equals(AgencyKind.PROVINCE) ? PointsSource.OUTCOME : PointsSource.SURVEY;
            leaves.add(leaf(field, 1, "12", PointsSource.APPRAISED));
            leaves.add(leaf(field, 2, "8", last));
        }
        return leaves;
    }

    private static Snapshot.Leaf leaf(int field, int number, String maximum, PointsSource source) {
        var code = field + "." + number;
        return new Snapshot.Leaf(
                code, "" + field, new LocalizedText("Mục " + code, "Item " + code), new BigDecimal(maximum), source);
    }

    private static List<Snapshot.Entry> entries(AgencyKind kind, List<Snapshot.Leaf> leaves) {
        var random = new Random(AgencyKind.NATIONAL.indexOf(kind) + 7L);
        var entries = new ArrayList<>(agencies(kind).stream()
                .map(agency -> entry(agency, leaves, random))
                .sorted(Comparator.comparing(Snapshot.Entry::index).reversed())
                .toList());
        int rank = 0;
        for (int place = 0; place < entries.size(); place++) {
            if (!entries.get(place).code().matches("UBDT|TTCP")) {
                entries.set(place, ranked(entries.get(place), ++rank));
            }
        }
        entries.sort(Comparator.comparing(Snapshot.Entry::rank, Comparator.nullsLast(Comparator.naturalOrder())));
        return entries;
    }

    private static Snapshot.Entry entry(AgencyRow agency, List<Snapshot.Leaf> leaves, Random random) {
        var points = new TreeMap<String, BigDecimal>();
        var strength = 780 + random.nextInt(110);
        leaves.forEach(leaf -> points.put(
                leaf.code(),
                leaf.maximum().multiply(BigDecimal.valueOf(Math.min(1000, strength + random.nextInt(60)), 3))));
        var appraised = sum(leaves, points, PointsSource.APPRAISED);
        var survey = sum(leaves, points, PointsSource.SURVEY);
        var outcome = sum(leaves, points, PointsSource.OUTCOME);
        var total = appraised.add(survey).add(outcome);
        var full = new BigDecimal("100");
        return new Snapshot.Entry(
                agency.code(),
                agency.name(),
                agency.shortName(),
                null,
                group(total),
                total,
                appraised,
                survey,
                outcome,
                total,
                full,
                total,
                full,
                fields(leaves, points),
                points,
                Map.of());
    }

    private static List<Snapshot.FieldResult> fields(List<Snapshot.Leaf> leaves, Map<String, BigDecimal> points) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(field -> {
                    var achieved = leaves.stream()
                            .filter(leaf -> leaf.field().equals("" + field))
                            .map(leaf -> points.get(leaf.code()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    var maximum = new BigDecimal("20");
                    return new Snapshot.FieldResult("" + field, achieved, maximum, Division.percent(achieved, maximum));
                })
                .toList();
    }

    private static BigDecimal sum(List<Snapshot.Leaf> leaves, Map<String, BigDecimal> points, PointsSource source) {
        return leaves.stream()
                .filter(leaf -> leaf.source() == source)
                .map(leaf -> points.get(leaf.code()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String group(BigDecimal index) {
        return GROUPS.stream()
                .filter(group -> index.compareTo(group.from()) >= 0)
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static Snapshot.Entry ranked(Snapshot.Entry entry, int rank) {
        return new Snapshot.Entry(
                entry.code(),
                entry.name(),
                entry.shortName(),
                rank,
                entry.group(),
                entry.index(),
                entry.appraised(),
                entry.survey(),
                entry.outcome(),
                entry.achieved(),
                entry.applicable(),
                entry.total(),
                entry.outOf(),
                entry.fields(),
                entry.points(),
                entry.raised());
    }

    private static List<AgencyRow> agencies(AgencyKind kind) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var resource = new ClassPathResource("agencies/agencies-2024.csv");
        try (var parser = format.parse(new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8))) {
            return parser.stream()
                    .map(SampleSnapshot::agency)
                    .filter(agency -> agency.kind().equals(kind))
                    .filter(agency -> !agency.code().matches("BQP|BCA|VPCP"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static AgencyRow agency(CSVRecord row) {
        return new AgencyRow(
                AgencyId.next(),
                row.get("code"),
                AgencyKind.valueOf(row.get("kind").toUpperCase()),
                new LocalizedText(row.get("name_vi"), row.get("name_en")),
                null,
                true,
                true,
                null);
    }
}
