package vn.parindex.papers;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.NodeId;
import vn.parindex.criteria.Sharing;
import vn.parindex.selfassessment.FileExtract;
import vn.parindex.selfassessment.SubmittedAnswer;
import vn.parindex.shared.Points;

/** Exact sums over a file: points that do not count are out, points that were shared are in, missing ones are not zero. */
final class FileSums {

    private final FileExtract file;
    private final Map<LeafId, Points> raised;

    FileSums(FileExtract file) {
        this.file = file;
        var out = file.answers().stream()
                .filter(answer -> !answer.applicable())
                .map(SubmittedAnswer::leaf)
                .collect(Collectors.toSet());
        this.raised = new Sharing(file.set()).raised(leaf -> !out.contains(leaf.id()));
    }

    Sum whole() {
        return sum(answer -> true);
    }

    Sum ofField(NodeId field) {
        return sum(answer -> file.set().leaf(answer.leaf()).fieldId().equals(field));
    }

    /** What the leaf counts at most for this agency. */
    Points maximum(SubmittedAnswer answer) {
        return raised.getOrDefault(answer.leaf(), file.set().leaf(answer.leaf()).maximum());
    }

    /** As the index counts it; null while there are none. */
    Points points(SubmittedAnswer answer) {
        if (answer.points() == null || !raised.containsKey(answer.leaf())) {
            return answer.points();
        }
        return Sharing.inProportion(answer.points(), file.set().leaf(answer.leaf()), raised.get(answer.leaf()));
    }

    private Sum sum(Predicate<SubmittedAnswer> chosen) {
        List<SubmittedAnswer> answers = file.answers().stream().filter(chosen).toList();
        var counted = answers.stream().filter(SubmittedAnswer::applicable).toList();
        var scored = counted.stream().filter(answer -> answer.points() != null).toList();
        return new Sum(
                scored.stream().map(this::points).reduce(Points.ZERO, Points::plus),
                counted.stream().map(this::maximum).reduce(Points.ZERO, Points::plus),
                answers.size(),
                scored.size(),
                answers.size() - counted.size());
    }

    /** @param leaves all of them, the scored ones and those that do not apply among them */
    record Sum(Points points, Points maximum, int leaves, int scored, int notApplicable) {

        int missing() {
            return leaves - scored - notApplicable;
        }
    }
}
