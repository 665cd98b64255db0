package vn.parindex.exchange;

import java.util.Objects;
import vn.parindex.criteria.LeafId;

/**
 * One thing that a leaf asks for.
 *
 * @param name one of the names of {@link LeafFields}
 */
public record AnswerField(LeafId leaf, String name) {

    public AnswerField {
        Objects.requireNonNull(leaf, "leaf");
        Objects.requireNonNull(name, "name");
    }
}
