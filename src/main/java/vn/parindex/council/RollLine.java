package vn.parindex.council;

import java.util.Optional;
import vn.parindex.cycle.CouncilPosition;

/**
 * What one voting member did in an open vote.
 *
 * @param chosen empty without a ballot
 * @param unvoted null with one
 */
public record RollLine(String name, CouncilPosition position, Optional<VoteRow.Option> chosen, NoBallot unvoted) {

    static RollLine of(MemberRow member, VoteRow vote) {
        var id = member.officer().value();
        var chosen = Optional.ofNullable(vote.cast().get(id))
                .map(VoteRow.Cast::option)
                .map(vote.options()::get);
        var unvoted = chosen.isPresent() ? null : vote.unvoted().getOrDefault(id, NoBallot.UNRECORDED);
        return new RollLine(member.name(), member.position(), chosen, unvoted);
    }
}
