package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.Objects;

/** A group of agencies by index: {@code A}, from 90 percent on. */
public record Group(String name, BigDecimal from) {

    public Group {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
        if (!name.matches("[A-Z][A-Z0-9]{0,3}")) {
            throw new IllegalArgumentException("No name of a group: " + name);
        }
    }
}
