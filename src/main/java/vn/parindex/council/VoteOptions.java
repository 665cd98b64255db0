package vn.parindex.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.AwardedPoints;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;

/** What can be voted for on an item: the appraised points, the self-score, the motions, each value once. */
@Component
class VoteOptions {

    private final CriteriaSets sets;

    VoteOptions(CriteriaSets sets) {
        this.sets = sets;
    }

    List<VoteOption> of(OpenVote command, ItemRow item) {
        var options = command.kind() == VoteKind.CONSENT ? proposal(command, item) : all(command, item);
        if (command.kind() != VoteKind.CONSENT && options.size() < 2) {
            throw RefusedException.at("points", "council.refusal.oneOption");
        }
        return options;
    }

    private List<VoteOption> all(OpenVote command, ItemRow item) {
        var options = new ArrayList<VoteOption>();
        put(options, CouncilChoice.APPRAISED, item.appraisedPoints());
        put(options, CouncilChoice.SELF, item.selfPoints());
        motions(command, item).forEach(points -> put(options, CouncilChoice.OTHER, points));
        return options;
    }

    private List<VoteOption> proposal(OpenVote command, ItemRow item) {
        if (command.proposal() == null) {
            throw RefusedException.at("choice", "council.refusal.choose");
        }
        return List.of(
                switch (command.proposal()) {
                    case APPRAISED -> VoteOption.of(CouncilChoice.APPRAISED, item.appraisedPoints());
                    case SELF -> VoteOption.of(CouncilChoice.SELF, item.selfPoints());
                    case OTHER ->
                        motions(command, item).stream()
                                .findFirst()
                                .map(points -> VoteOption.of(CouncilChoice.OTHER, points))
                                .orElseThrow(() -> RefusedException.at("points", "appraisal.refusal.pointsMissing"));
                });
    }

    private List<Points> motions(OpenVote command, ItemRow item) {
        var maximum = sets.leaf(item.leaf()).maximum();
        return command.motions().stream()
                .map(typed -> AwardedPoints.within(typed, maximum).points())
                .toList();
    }

    private static void put(List<VoteOption> options, CouncilChoice choice, Points points) {
        if (options.stream().noneMatch(option -> Objects.equals(option.points(), points))) {
            options.add(VoteOption.of(choice, points));
        }
    }
}
