package vn.parindex.criteria;

import java.util.List;

/** What a set gave: its rows in tree order (none when there is an error), and everything that was found. */
record SetReading(List<TreeNode> rows, List<Fault> faults) {

    SetReading {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** No errors; there may be notes. */
    boolean isFaultless() {
        return errors().isEmpty();
    }

    /** What keeps the set from being published. */
    List<Fault> errors() {
        return faults.stream().filter(Fault::isError).toList();
    }
}
