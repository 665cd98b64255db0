package vn.parindex.council;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.parindex.shared.Points;

/** What can be voted for; null points: the leaf does not apply. */
@Embeddable
record VoteOption(@Enumerated(EnumType.STRING) CouncilChoice choice, Points points, int votes) {

    static VoteOption of(CouncilChoice choice, Points points) {
        return new VoteOption(choice, points, 0);
    }

    VoteOption chosen() {
        return new VoteOption(choice, points, votes + 1);
    }

    VoteOption emptied() {
        return new VoteOption(choice, points, 0);
    }
}
