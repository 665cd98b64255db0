package vn.parindex.shared;

import java.util.Collection;
import java.util.Collections;

/** The question marks of a list in SQL. */
public final class Marks {

    private Marks() {}

    /** One mark for each value, parted by commas; the list must not be empty, for SQL knows no empty one. */
    public static String of(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
