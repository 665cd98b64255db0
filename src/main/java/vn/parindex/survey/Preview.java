package vn.parindex.survey;

import java.util.List;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.Points;

/**
 * A file read and checked, nothing stored. Only this module makes one, so that nothing enters the ledger unchecked.
 */
public final class Preview {

    /** In bytes; more than that is no list of points. */
    public static final int LARGEST_FILE = 5 * 1024 * 1024;

    private final CycleId cycle;
    private final String fileName;
    private final String sha256;
    private final List<PreviewRow> rows;
    private final long blankRows;
    private final List<ImportProblem> problems;

    Preview(
            CycleId cycle,
            String fileName,
            String sha256,
            List<PreviewRow> rows,
            long blankRows,
            List<ImportProblem> problems) {
        this.cycle = cycle;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.rows = List.copyOf(rows);
        this.blankRows = blankRows;
        this.problems = List.copyOf(problems);
    }

    public CycleId cycle() {
        return cycle;
    }

    public String fileName() {
        return fileName;
    }

    /** Of the bytes as they came. */
    public String sha256() {
        return sha256;
    }

    /** The faultless lines with points, in the order of the file. */
    public List<PreviewRow> rows() {
        return rows;
    }

    /** Lines whose points are still blank; they are passed over: missing is not zero. */
    public long blankRows() {
        return blankRows;
    }

    /** All that must be mended first, in the order of the file. */
    public List<ImportProblem> problems() {
        return problems;
    }

    /** True when the file can be applied as it is. */
    public boolean isFaultless() {
        return problems.isEmpty() && !rows.isEmpty();
    }

    /** How many points in force would become others. */
    public long changes() {
        return rows.stream().filter(PreviewRow::changes).count();
    }

    public Points total() {
        return rows.stream().map(PreviewRow::points).reduce(Points.ZERO, Points::plus);
    }
}
