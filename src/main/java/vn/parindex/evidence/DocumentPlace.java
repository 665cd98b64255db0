package vn.parindex.evidence;

import java.util.Objects;
import java.util.UUID;

/** A place where a document can prove something, as the feature that owns it names it. */
public record DocumentPlace(UUID cycle, UUID leaf) {

    public DocumentPlace {
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(leaf, "leaf");
    }
}
