package vn.parindex.scoring;

import java.util.Objects;
import vn.parindex.shared.Points;

/** A stretch of values and the points that it earns. */
public record Band(Interval interval, Points points) {

    public Band {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(points, "points");
    }
}
