package vn.parindex.appraisal.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns that the reader may show, hide and move; the agency and the leaf always stand first. */
enum GridColumn {
    INPUTS,
    LAST_YEAR,
    SINCE,
    SELF,
    DOCUMENTS,
    EXPLANATION,
    FLAGS,
    DECISION,
    DIFFERENCE;

    /** Shown to whoever has chosen nothing. */
    static final List<GridColumn> USUAL = List.of(INPUTS, LAST_YEAR, SELF, DOCUMENTS, FLAGS, DECISION);

    /** By its stored name; a column of another version of the product is passed over. */
    static Optional<GridColumn> of(String name) {
        return Arrays.stream(values())
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    String key() {
        return "appraisal.GridColumn." + name();
    }
}
