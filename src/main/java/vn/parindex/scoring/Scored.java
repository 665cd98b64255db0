package vn.parindex.scoring;

import java.util.List;
import java.util.Objects;
import vn.parindex.shared.Points;

/** Points, and the steps that led to them in the order a reader would compute. */
public record Scored(Points points, List<TraceStep> trace) implements Evaluation {

    public Scored {
        Objects.requireNonNull(points, "points");
        trace = List.copyOf(trace);
    }
}
