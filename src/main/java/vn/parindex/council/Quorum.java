package vn.parindex.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.parindex.shared.RefusedException;

/**
 * How many members must be there: a share of those who may vote.
 *
 * @param exceeded whether there must be more than the share, not just as many
 */
@Embeddable
public record Quorum(
        @Column(name = "quorum_numerator") int numerator,
        @Column(name = "quorum_denominator") int denominator,
        @Column(name = "quorum_exceeded") boolean exceeded) {

    public static final Quorum MORE_THAN_HALF = new Quorum(1, 2, true);

    private static final int FINEST = 100;

    public Quorum {
        var highest = exceeded ? denominator - 1 : denominator;
        if (denominator < 1 || denominator > FINEST || numerator < 0 || numerator > highest) {
            throw new RefusedException("council.refusal.quorum");
        }
    }

    /** Of so many members; at least one, so that an empty room decides nothing. */
    public int needed(int members) {
        var share = members * numerator;
        var exact = exceeded ? share / denominator + 1 : (share + denominator - 1) / denominator;
        return Math.max(1, exact);
    }
}
