package vn.parindex.criteria;

import java.util.List;

/** Rows taken out of a draft and where they stood, so that they can be put back. */
public record RemovedRows(int position, List<DraftRow> rows) {

    public RemovedRows {
        rows = List.copyOf(rows);
    }
}
