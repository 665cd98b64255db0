package vn.parindex.appraisal.ui;

import java.util.List;
import java.util.Optional;
import vn.parindex.appraisal.FindingRow;
import vn.parindex.appraisal.Verdict;

/** Which row comes next, in the order the reader sees. */
final class RowOrder {

    private RowOrder() {}

    /** The next undecided row after this one, from the top again where there is none below. */
    static Optional<FindingRow> next(List<FindingRow> rows, FindingRow row) {
        var place = place(rows, row);
        var rest = rows.stream().filter(other -> place(rows, other) != place).toList();
        var below = rest.stream().filter(other -> place(rows, other) > place).toList();
        return pending(below).or(() -> pending(rest));
    }

    static Optional<FindingRow> pending(List<FindingRow> rows) {
        return rows.stream()
                .filter(row -> row.isOpen() && row.finding().decision().verdict() == Verdict.PENDING)
                .findFirst();
    }

    static int place(List<FindingRow> rows, FindingRow row) {
        return rows.stream()
                .map(other -> other.finding().id())
                .toList()
                .indexOf(row.finding().id());
    }
}
