package vn.parindex.scoring;

import java.util.List;

/** The denominator is zero and the rule says that the leaf then does not apply: it leaves the agency's maximum. */
public record NotCounted(List<TraceStep> trace) implements Evaluation {

    public NotCounted {
        trace = List.copyOf(trace);
    }
}
