package vn.parindex.council;

import vn.parindex.document.PaperContent;

/** A vote as the content of the minutes: its totals, and of an open one what each voting member did. */
final class MinutesVote {

    private MinutesVote() {}

    static PaperContent content(RoomItem item, VoteRow vote) {
        var options = vote.options().stream()
                .filter(option -> option.votes() != null)
                .map(MinutesVote::option)
                .toList();
        var roll = item.roll(vote);
        return PaperContent.empty()
                .text("kind", MinutesContent.text("council.VotePane.kind." + vote.kind()))
                .text("outcome", MinutesContent.text("council.VotePane.outcome." + vote.outcome()))
                .list("options", options)
                .when("named", !roll.isEmpty())
                .list("roll", roll.stream().map(MinutesVote::line).toList());
    }

    private static PaperContent option(VoteRow.Option option) {
        return PaperContent.empty()
                .text("option", MinutesContent.text("council.VoteOption." + option.choice()))
                .text("points", MinutesContent.points(option.points()))
                .text("count", Integer.toString(option.votes()));
    }

    private static PaperContent line(RollLine line) {
        return PaperContent.empty()
                .text("member", line.name())
                .text("position", MinutesContent.text("council.CouncilPosition." + line.position()))
                .text(
                        "ballot",
                        line.chosen()
                                .map(option -> MinutesContent.text(
                                        "council.MinutesVote.ballot",
                                        MinutesContent.text("council.VoteOption." + option.choice()),
                                        MinutesContent.points(option.points())))
                                .orElseGet(() -> MinutesContent.text("council.NoBallot." + line.unvoted())));
    }
}
