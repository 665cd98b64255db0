package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyKind;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;
import vn.parindex.shell.Texts;

/** Writes small criteria set files for tests. A slash between entries of a cell becomes a line break in the file. */
final class SetText {

    static final SetHeader HEADER = new SetHeader(
            "small",
            1,
            SetScope.parIndex(AgencyKind.PROVINCE),
            new LocalizedText("Bộ tiêu chí nhỏ", "Small set"),
            LegalBasis.NONE,
            Points.of("5"),
            false,
            false);

    private static final String RAW = "raw";

    private final List<Map<String, String>> rows = new ArrayList<>();
    private String header = String.join(",", SetCsv.COLUMNS);

    /** A field, a criterion that is a leaf, and a criterion with two leaves: 5 points on lines 2 to 8. */
    static SetText small() {
        return new SetText()
                .row("1", "field")
                .with("in_charge", "BTP")
                .choice("1.1", "criterion", "1")
                .row("1.2", "criterion")
                .choice("1.2.1", "sub-criterion", "3")
                .imported("1.2.2", "1", "survey")
                .with("rule", "imported");
    }

    SetText row(String code, String level) {
        rows.add(new HashMap<>(Map.of("code", code, "level", level, "name_vi", "Mục " + code)));
        return this;
    }

    /** A sub-criterion that nobody scores, on one line. */
    SetText imported(String code, String maximum, String source) {
        return row(code, "sub-criterion").with("max_points", maximum).with("source", source);
    }

    /** An appraised leaf of two options, on two lines. */
    SetText choice(String code, String level, String maximum) {
        return row(code, level)
                .with("max_points", maximum)
                .with("source", "appraised")
                .with("rule", "choice")
                .with("options", maximum + " | Đạt | Done / 0 | Không | Not done");
    }

    /** An appraised leaf with a rule of its own. */
    SetText leaf(String rule, String variables, String parameters, String options) {
        return row("1.2.3", "sub-criterion")
                .with("max_points", "2")
                .with("source", "appraised")
                .with("rule", rule)
                .with("variables", variables)
                .with("parameters", parameters)
                .with("options", options);
    }

    /** Sets a cell of the last row. */
    SetText with(String column, String value) {
        rows.get(rows.size() - 1).put(column, value);
        return this;
    }

    /** Sets a cell of the first row. */
    SetText withField(String column, String value) {
        rows.get(0).put(column, value);
        return this;
    }

    SetText raw(String line) {
        rows.add(Map.of(RAW, line));
        return this;
    }

    SetText header(String line) {
        header = line;
        return this;
    }

    private static String written(Map<String, String> row) {
        return row.containsKey(RAW)
                ? row.get(RAW)
                : SetCsv.COLUMNS.stream()
                        .map(column -> quoted(row.getOrDefault(column, "")))
                        .collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        return '"' + cell.replace(" / ", "\n").replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return header + "\n" + rows.stream().map(row -> written(row) + "\n").collect(Collectors.joining());
    }

    byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    SetReading read(String total) {
        return read(bytes(), total);
    }

    /** The header of a set whose leaves must add up to this. */
    static SetHeader adding(String total) {
        return new SetHeader(
                HEADER.code(),
                HEADER.version(),
                HEADER.scope(),
                HEADER.name(),
                HEADER.legalBasis(),
                Points.of(total),
                HEADER.reconstruction(),
                HEADER.rescales());
    }

    static SetReading read(byte[] content, String total) {
        var reading = SetFile.read(adding(total), content, List.of("BTP", "BNV")::contains);
        assertThat(reading.faults()).allSatisfy(SetText::isTold);
        return reading;
    }

    /** Every fault is told in both languages, with nothing left to fill in. */
    private static void isTold(Fault fault) {
        for (var locale : List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
            assertThat(Texts.has(locale, fault.key())).as(fault.key()).isTrue();
            assertThat(Texts.of(locale, fault.key(), fault.arguments().toArray()))
                    .as(fault.key())
                    .doesNotContain("{");
        }
    }

    List<String> faults(String total) {
        return read(total).faults().stream()
                .filter(Fault::isError)
                .map(Fault::toString)
                .toList();
    }

    List<String> notes(String total) {
        return read(total).faults().stream()
                .filter(fault -> !fault.isError())
                .map(Fault::toString)
                .toList();
    }
}
