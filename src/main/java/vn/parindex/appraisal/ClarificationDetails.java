package vn.parindex.appraisal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.Points;

/**
 * The provisional appraisal of one file, as its agency sees it.
 *
 * @param opened when the window was opened; empty when nothing asked for an answer
 * @param finished who finished it and when; empty while it is open
 * @param open whether the agency may speak now
 */
public record ClarificationDetails(
        CycleId cycle,
        AgencyId agency,
        Optional<LocalDateTime> opened,
        Optional<Signature> finished,
        LocalDateTime deadline,
        boolean open,
        List<AppraisedLeaf> leaves) {

    public ClarificationDetails {
        leaves = List.copyOf(leaves);
    }

    /** The leaves that ask for a word: changed points and questions. */
    public List<AppraisedLeaf> toAnswer() {
        return leaves.stream().filter(AppraisedLeaf::wantsWord).toList();
    }

    /** How many of them have none yet. */
    public int unanswered() {
        return (int) leaves.stream().filter(AppraisedLeaf::isUnanswered).count();
    }

    /** The agency's own points. */
    public Points selfPoints() {
        return sum(leaves.stream().map(leaf -> leaf.finding().selfPoints()));
    }

    /** The points after what the ministries have said so far. */
    public Points appraisedPoints() {
        return sum(leaves.stream().map(leaf -> leaf.finding().points()));
    }

    private static Points sum(Stream<Points> points) {
        return points.filter(Objects::nonNull).reduce(Points.ZERO, Points::plus);
    }
}
