package vn.parindex.council;

import java.util.List;
import java.util.Optional;
import vn.parindex.ledger.ScoreEntry;

/**
 * One item in a meeting.
 *
 * @param ledger every score ever recorded of the leaf, the oldest first
 * @param members as this item sees them
 * @param needed how many of those who may vote on it must be there
 * @param flags what members wrote who asked for it
 * @param votes all votes on it in this meeting, the latest last
 */
public record RoomItem(
        ItemDetails details,
        List<ScoreEntry> ledger,
        List<MemberRow> members,
        int needed,
        List<RecusalRow> recusals,
        List<OpinionRow> flags,
        List<OpinionRow> opinions,
        List<VoteRow> votes) {

    public RoomItem {
        ledger = List.copyOf(ledger);
        members = List.copyOf(members);
        recusals = List.copyOf(recusals);
        flags = List.copyOf(flags);
        opinions = List.copyOf(opinions);
        votes = List.copyOf(votes);
    }

    /** The last vote. */
    public Optional<VoteRow> vote() {
        return votes.isEmpty() ? Optional.empty() : Optional.of(votes.get(votes.size() - 1));
    }

    /** What each voting member did in an open vote, by seat; empty for a secret one and one without a result. */
    public List<RollLine> roll(VoteRow vote) {
        return vote.isNamed()
                ? members.stream()
                        .filter(MemberRow::votes)
                        .map(member -> RollLine.of(member, vote))
                        .toList()
                : List.of();
    }

    /** How many may vote, in the room or not. */
    public int voters() {
        return (int) members.stream()
                .filter(MemberRow::votes)
                .filter(member -> !member.recused())
                .count();
    }

    /** How many of them are in the room. */
    public int present() {
        return (int) members.stream()
                .filter(member -> member.votes() && !member.recused() && member.isPresent())
                .count();
    }
}
