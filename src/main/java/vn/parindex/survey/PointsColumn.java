package vn.parindex.survey;

import java.util.Arrays;
import java.util.Optional;

/** The columns of an import file. The names beside the codes help the person who fills it in; they are not read. */
public enum PointsColumn {
    AGENCY_CODE("agency_code", true),
    AGENCY_NAME("agency_name", false),
    LEAF_CODE("leaf_code", true),
    LEAF_NAME("leaf_name", false),
    MAXIMUM("maximum", false),
    /** A survey's result, where the leaf's rule converts it into points. */
    VALUE("value", false),
    POINTS("points", true),
    SOURCE("source", true);

    private final String header;
    private final boolean required;

    PointsColumn(String header, boolean required) {
        this.header = header;
        this.required = required;
    }

    /** As it stands in the first line of the file. */
    public String header() {
        return header;
    }

    boolean required() {
        return required;
    }

    static Optional<PointsColumn> of(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header.equalsIgnoreCase(header))
                .findFirst();
    }
}
