package vn.parindex.council;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.parindex.appraisal.Signature;
import vn.parindex.shared.Points;

/**
 * A vote as everybody may see it.
 *
 * @param outcome null while it goes on
 * @param present how many could vote when it was counted; null before
 * @param chosen the option that won; null before
 * @param cast by account: who voted
 * @param unvoted by account: who did not in an open vote that is counted, and why not; else empty
 */
public record VoteRow(
        VoteId id,
        ItemId item,
        VoteKind kind,
        VoteStatus status,
        VoteOutcome outcome,
        Signature opened,
        LocalDateTime closedAt,
        Integer present,
        Integer chosen,
        List<Option> options,
        Map<UUID, Cast> cast,
        Map<UUID, NoBallot> unvoted) {

    public VoteRow {
        options = List.copyOf(options);
        cast = Map.copyOf(cast);
        unvoted = Map.copyOf(unvoted);
    }

    /**
     * What can be voted for; null points: the leaf does not apply.
     *
     * @param votes null until it is counted
     */
    public record Option(int number, CouncilChoice choice, Points points, Integer votes) {}

    /**
     * That somebody voted.
     *
     * @param option null until an open vote is counted, and always in a secret one
     */
    public record Cast(String name, Integer option) {}

    public boolean isRunning() {
        return status == VoteStatus.RUNNING;
    }

    /** Whether everybody may know who chose what: an open vote that is counted. */
    public boolean isNamed() {
        return kind != VoteKind.SECRET && status == VoteStatus.COUNTED;
    }

    /** The option that won. */
    public Optional<Option> winner() {
        return chosen == null ? Optional.empty() : Optional.of(options.get(chosen));
    }
}
