package vn.parindex.scoring;

import java.util.Objects;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;

/** One described option of a choice, with its points. */
public record Option(Points points, LocalizedText text) {

    public Option {
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(text, "text");
    }
}
