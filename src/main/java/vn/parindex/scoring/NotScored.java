package vn.parindex.scoring;

import java.util.Objects;

/** No points yet, and why. */
public record NotScored(Problem problem) implements Evaluation {

    public NotScored {
        Objects.requireNonNull(problem, "problem");
    }
}
