package vn.parindex.appraisal;

import java.util.List;

/** How somebody wants a grid: the columns shown, from left to right, and by what lines stand together. */
public record GridLook(List<String> columns, GridGrouping grouping) {

    public GridLook {
        columns = List.copyOf(columns);
    }
}
