package vn.parindex.agency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.TableFile;
import vn.parindex.shell.TableLine;

/** A list of agencies as a file has it: its columns found by their names, nothing asked of the directory yet. */
final class AgencyFile {

    private final List<Entry> entries = new ArrayList<>();
    private final List<AgencyProblem> problems = new ArrayList<>();
    private final Map<Integer, AgencyColumn> columns = new TreeMap<>();

    private AgencyFile() {}

    /** One line; columns that the file does not have are not in it. */
    record Entry(long line, Map<AgencyColumn, String> cells) {}

    static AgencyFile of(byte[] bytes) {
        var file = new AgencyFile();
        try {
            file.read(TableFile.read(bytes));
        } catch (RefusedException unreadable) {
            file.problems.add(AgencyProblem.ofFile(unreadable));
        }
        return file;
    }

    List<Entry> entries() {
        return entries;
    }

    List<AgencyProblem> problems() {
        return problems;
    }

    private void read(List<TableLine> lines) {
        readHeader(lines.get(0));
        if (!problems.isEmpty()) {
            return;
        }
        lines.subList(1, lines.size()).forEach(this::readLine);
        if (entries.isEmpty() && problems.isEmpty()) {
            problems.add(new AgencyProblem(0, "", "", "agency.problem.noRows", List.of()));
        }
    }

    private void readHeader(TableLine header) {
        for (int place = 0; place < header.cells().size(); place++) {
            var title = header.cell(place);
            if (!title.isEmpty()) {
                readTitle(header.number(), place, title);
            }
        }
        Arrays.stream(AgencyColumn.values())
                .filter(column -> column.required() && !columns.containsValue(column))
                .map(column -> AgencyProblem.of(column, "", "columnMissing").atLine(header.number()))
                .forEach(problems::add);
    }

    private void readTitle(long line, int place, String title) {
        var column = AgencyColumn.of(title);
        if (column.isEmpty()) {
            problems.add(new AgencyProblem(line, title, title, "agency.problem.columnUnknown", List.of()));
        } else if (columns.containsValue(column.get())) {
            problems.add(AgencyProblem.of(column.get(), title, "columnTwice").atLine(line));
        } else {
            columns.put(place, column.get());
        }
    }

    private void readLine(TableLine line) {
        var cells = new EnumMap<AgencyColumn, String>(AgencyColumn.class);
        columns.forEach((place, column) -> cells.put(column, line.cell(place)));
        for (int place = 0; place < line.cells().size(); place++) {
            if (!columns.containsKey(place) && !line.cell(place).isEmpty()) {
                problems.add(new AgencyProblem(
                        line.number(), "", line.cell(place), "agency.problem.cellWithoutColumn", List.of(place + 1)));
                return;
            }
        }
        entries.add(new Entry(line.number(), cells));
    }
}
