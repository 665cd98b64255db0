package vn.parindex.publication.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import vn.parindex.publication.Snapshot;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/**
 * The provinces as tiles, not by area, and always the two archipelagos in the shade of the province they belong to:
 * Quần đảo Hoàng Sa (Đà Nẵng) and Quần đảo Trường Sa (Khánh Hòa).
 */
final class TileMap {

    private static final String DA_NANG = "48";
    private static final String KHANH_HOA = "56";
    private static final List<Place> PLACES = read();

    private TileMap() {}

    /** Empty unless every province of the map is in the ranking: a map with holes would say something false. */
    static Optional<Drawn> of(Snapshot.Ranking ranking, int year, Locale locale) {
        var levels = new MapLevels(ranking.groups());
        var entries = ranking.entries().stream().collect(Collectors.toMap(Snapshot.Entry::code, entry -> entry));
        if (!PLACES.stream().allMatch(place -> entries.containsKey(place.code()))) {
            return Optional.empty();
        }
        var tiles = PLACES.stream()
                .map(place -> tile(place, entries.get(place.code()), levels, year, locale))
                .toList();
        return Optional.of(new Drawn(
                tiles,
                islands("publication.map.hoangSa", "hoang-sa", entries.get(DA_NANG), levels, year, locale),
                islands("publication.map.truongSa", "truong-sa", entries.get(KHANH_HOA), levels, year, locale),
                levels.words(locale)));
    }

    private static Tile tile(Place place, Snapshot.Entry entry, MapLevels levels, int year, Locale locale) {
        var label = place.label() == null
                ? entry.shortName().in(locale)
                : place.label().in(locale);
        return new Tile(
                label,
                "pub-row-" + place.row() + " pub-column-" + place.column() + " pub-tile--"
                        + levels.level(entry.index()),
                title(entry.shortName().in(locale), entry, locale),
                new Address(locale).agency(entry.code(), year));
    }

    private static Tile islands(
            String key, String position, Snapshot.Entry entry, MapLevels levels, int year, Locale locale) {
        var label = Texts.of(locale, key);
        return new Tile(
                label,
                "pub-tile--islands pub-tile--" + position + " pub-tile--" + levels.level(entry.index()),
                title(label, entry, locale),
                new Address(locale).agency(entry.code(), year));
    }

    private static String title(String name, Snapshot.Entry entry, Locale locale) {
        return name + ": " + PointsFormat.of(locale).percent(entry.index(), 2);
    }

    private static List<Place> read() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var resource = new ClassPathResource("publication/tiles-2024.csv");
        try (var parser = format.parse(new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8))) {
            return parser.stream().map(TileMap::place).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Place place(CSVRecord row) {
        var label = row.get("label_vi");
        return new Place(
                row.get("code"),
                Integer.parseInt(row.get("row")),
                Integer.parseInt(row.get("column")),
                label.isEmpty() ? null : new LocalizedText(label, row.get("label_en")));
    }

    /** Where a province lies; {@code label} shortens a name too long for its tile. */
    private record Place(String code, int row, int column, LocalizedText label) {}

    /** A tile ready to be drawn. */
    record Tile(String label, String css, String title, String href) {}

    /** The map ready to be drawn. */
    record Drawn(List<Tile> tiles, Tile hoangSa, Tile truongSa, List<String> legend) {}
}
