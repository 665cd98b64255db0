package vn.parindex.selfassessment;

import java.util.List;
import vn.parindex.shared.RefusedException;

/** Leaves still lack something; the list says which and what. */
public class IncompleteFileException extends RefusedException {

    private final transient List<LeafProblem> problems;

    IncompleteFileException(List<LeafProblem> problems) {
        super("selfassessment.refusal.incomplete", problems.size());
        this.problems = List.copyOf(problems);
    }

    /** In the order of the criteria set. */
    public List<LeafProblem> problems() {
        return problems;
    }
}
