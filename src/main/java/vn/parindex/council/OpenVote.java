package vn.parindex.council;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the chair puts an item to the vote.
 *
 * @param motions other points than the two sides'; with {@link VoteKind#CONSENT} the one proposal, where it is neither
 *     side's
 * @param proposal with {@link VoteKind#CONSENT} what is proposed; null otherwise
 */
public record OpenVote(
        MeetingId meeting, ItemId item, VoteKind kind, List<BigDecimal> motions, CouncilChoice proposal) {

    public OpenVote {
        motions = List.copyOf(motions);
    }

    /** Between the points of the two sides and the motions. */
    public static OpenVote between(MeetingId meeting, ItemId item, VoteKind kind, List<BigDecimal> motions) {
        return new OpenVote(meeting, item, kind, motions, null);
    }
}
