package vn.parindex.criteria;

import java.util.List;

/** What a file gave: its rows in tree order, or its faults and no rows. */
record SetReading(List<TreeNode> rows, List<Fault> faults) {

    SetReading {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    boolean isFaultless() {
        return faults.isEmpty();
    }
}
