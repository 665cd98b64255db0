package vn.parindex.criteria;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.agency.AgencyKind;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;

/** Writes small criteria set files for tests. Each row begins on its own line; cells may hold several lines. */
final class SetText {

    static final SetHeader HEADER = new SetHeader(
            "small", 1, AgencyKind.PROVINCE, new LocalizedText("Bộ tiêu chí nhỏ", "Small set"), null, false, false);

    private final List<String> lines = new ArrayList<>(List.of(String.join(",", SetCsv.COLUMNS)));

    /** A set of one field, a leaf criterion and a criterion with two leaves: 5 points on lines 2 to 6. */
    static SetText small() {
        return new SetText()
                .row("code", "1", "level", "field", "name_vi", "Thể chế", "in_charge", "BTP")
                .choice("1.1", "criterion", "1")
                .row("code", "1.2", "level", "criterion", "name_vi", "Kiểm tra")
                .choice("1.2.1", "sub-criterion", "3")
                .row(
                        "code", "1.2.2", "level", "sub-criterion", "name_vi", "Khảo sát", "max_points", "1", "source",
                        "survey", "rule", "imported");
    }

    SetText row(String... columnsAndValues) {
        lines.add(written(columnsAndValues));
        return this;
    }

    SetText choice(String code, String level, String maximum) {
        return row(
                "code", code, "level", level, "name_vi", "Mục " + code, "max_points", maximum, "source", "appraised",
                "rule", "choice", "options", maximum + " | Đạt | Done / 0 | Không | Not done");
    }

    /** An appraised leaf below 1.2 with a rule of its own, on the next line. */
    SetText leaf(String code, String maximum, String rule, String variables, String parameters, String options) {
        return row(
                "code", code, "level", "sub-criterion", "name_vi", "Mục", "max_points", maximum, "source", "appraised",
                "rule", rule, "variables", variables, "parameters", parameters, "options", options);
    }

    SetText raw(String line) {
        lines.add(line);
        return this;
    }

    SetText replaceLine(int number, String... columnsAndValues) {
        lines.set(number - 1, written(columnsAndValues));
        return this;
    }

    SetText header(String header) {
        lines.set(0, header);
        return this;
    }

    /** Slashes between entries of a cell become line breaks in a quoted cell. */
    private static String written(String... columnsAndValues) {
        var cells = new java.util.HashMap<String, String>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            cells.put(columnsAndValues[i], columnsAndValues[i + 1]);
        }
        return SetCsv.COLUMNS.stream().map(column -> quoted(cells, column)).reduce((a, b) -> a + "," + b).orElseThrow();
    }

    private static String quoted(Map<String, String> cells, String column) {
        return '"' + cells.getOrDefault(column, "").replace(" / ", "\n").replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }

    byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    SetReading read(String total) {
        return read(bytes(), total);
    }

    static SetReading read(byte[] content, String total) {
        return SetFile.read(HEADER, content, Points.of(total), List.of("BTP", "BNV")::contains);
    }

    List<String> faults(String total) {
        return read(total).faults().stream().map(Fault::toString).toList();
    }
}
