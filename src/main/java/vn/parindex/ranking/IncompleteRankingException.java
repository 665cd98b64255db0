package vn.parindex.ranking;

import vn.parindex.shared.RefusedException;

/** The ranking cannot be computed yet; {@link #readiness()} lists what is missing. */
public class IncompleteRankingException extends RefusedException {

    private final transient Readiness readiness;

    IncompleteRankingException(Readiness readiness) {
        super("ranking.refusal.incomplete", readiness.unsettled().size(), readiness.missingPoints());
        this.readiness = readiness;
    }

    public Readiness readiness() {
        return readiness;
    }
}
