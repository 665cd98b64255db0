package vn.parindex.survey;

import java.util.List;

/**
 * One thing to mend in an import file.
 *
 * @param line the line of the file, counted from 1 as text editors and spreadsheets do; 0 for the file as a whole
 * @param column the header of the column concerned; empty for the whole line
 * @param found what stands there, shortened
 * @param arguments values for the text of the kind; points are {@link vn.parindex.shared.Points}
 */
public record ImportProblem(long line, String column, String found, ProblemKind kind, List<Object> arguments) {

    private static final int LONGEST_QUOTE = 60;

    public ImportProblem {
        found = found.length() > LONGEST_QUOTE ? found.substring(0, LONGEST_QUOTE) + "…" : found;
        arguments = List.copyOf(arguments);
    }

    static ImportProblem ofFile(ProblemKind kind, Object... arguments) {
        return new ImportProblem(0, "", "", kind, List.of(arguments));
    }
}
