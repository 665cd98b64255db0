package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.shared.Points;

/**
 * A file opened: its set and one row per leaf that the agency scores and this reader may see, in the set's order.
 *
 * @param deadline until when the agency may submit, extensions counted
 */
public record FileDetails(FileRow file, FrozenSet set, LocalDateTime deadline, List<AnswerRow> answers) {

    public FileDetails {
        answers = List.copyOf(answers);
    }

    /** The points claimed so far. */
    public Points points() {
        return answers.stream().map(AnswerRow::points).filter(Objects::nonNull).reduce(Points.ZERO, Points::plus);
    }

    /** The most points of the leaves here, without those that do not count. */
    public Points applicableMaximum() {
        return answers.stream()
                .filter(AnswerRow::counted)
                .map(answer -> set.leaf(answer.leaf()))
                .map(Leaf::maximum)
                .reduce(Points.ZERO, Points::plus);
    }

    /** What keeps the file from being submitted. */
    public List<LeafProblem> problems() {
        return answers.stream().flatMap(answer -> answer.problem().stream()).toList();
    }
}
