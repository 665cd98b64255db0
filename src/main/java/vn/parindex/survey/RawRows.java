package vn.parindex.survey;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.parindex.shell.Delimited;

/** Splits the text of a file into lines and cells. Knows delimiters and headers, nothing of agencies or points. */
final class RawRows {

    static final int MOST_LINES = 20_000;

    private final List<RawRow> rows = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<Integer, PointsColumn> columns = new TreeMap<>();
    private boolean headerRead;

    private RawRows() {}

    static RawRows of(String text) {
        var raw = new RawRows();
        raw.read(text);
        return raw;
    }

    List<RawRow> rows() {
        return rows;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    private void read(String text) {
        long line = 1;
        try (var parser = CSVParser.parse(new StringReader(text), Delimited.format(text))) {
            for (var records = parser.iterator(); records.hasNext(); line = parser.getCurrentLineNumber() + 1) {
                if (!take(records.next(), line)) {
                    return;
                }
            }
            if (rows.isEmpty() && problems.isEmpty()) {
                problems.add(ImportProblem.ofFile(ProblemKind.NO_ROWS));
            }
        } catch (UncheckedIOException | IOException unclosed) {
            problems.add(new ImportProblem(line, "", "", ProblemKind.UNCLOSED_QUOTE, List.of()));
        }
    }

    /** False when reading on makes no sense. */
    private boolean take(CSVRecord cells, long line) {
        if (cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        if (!headerRead) {
            headerRead = true;
            readHeader(cells, line);
            return problems.isEmpty();
        }
        if (rows.size() == MOST_LINES) {
            problems.add(ImportProblem.ofFile(ProblemKind.TOO_MANY_LINES, MOST_LINES));
            return false;
        }
        readRow(cells, line);
        return true;
    }

    private void readHeader(CSVRecord cells, long line) {
        for (int index = 0; index < cells.size(); index++) {
            var header = clean(cells.get(index));
            if (!header.isEmpty()) {
                readHeaderCell(index, header, line);
            }
        }
        Arrays.stream(PointsColumn.values())
                .filter(PointsColumn::required)
                .filter(column -> !columns.containsValue(column))
                .forEach(column -> problems.add(
                        new ImportProblem(line, column.header(), "", ProblemKind.COLUMN_MISSING, List.of())));
    }

    private void readHeaderCell(int index, String header, long line) {
        var column = PointsColumn.of(header);
        if (column.isEmpty()) {
            problems.add(new ImportProblem(line, header, header, ProblemKind.COLUMN_UNKNOWN, List.of()));
        } else if (columns.containsValue(column.get())) {
            problems.add(new ImportProblem(line, header, header, ProblemKind.COLUMN_TWICE, List.of()));
        } else {
            columns.put(index, column.get());
        }
    }

    private void readRow(CSVRecord record, long line) {
        var cells = new EnumMap<PointsColumn, String>(PointsColumn.class);
        for (int index = 0; index < record.size(); index++) {
            var value = clean(record.get(index));
            var column = columns.get(index);
            if (column != null) {
                cells.put(column, value);
            } else if (!value.isEmpty()) {
                var text = String.join(" | ", record.values());
                problems.add(new ImportProblem(line, "", text, ProblemKind.FIELD_COUNT, List.of(columns.size())));
                return;
            }
        }
        rows.add(new RawRow(line, cells));
    }

    /** Spreadsheets leave no-break spaces around what was pasted. */
    private static String clean(String cell) {
        return cell.replace('\u00A0', ' ').strip();
    }
}
