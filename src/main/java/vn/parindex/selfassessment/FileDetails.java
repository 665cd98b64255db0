package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.Sharing;
import vn.parindex.shared.NotFoundException;
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

    /** Whether this reader sees the leaf. */
    public boolean has(LeafId leaf) {
        return answers.stream().anyMatch(row -> row.leaf().equals(leaf));
    }

    /** The line of one leaf that this reader sees. */
    public AnswerRow answer(LeafId leaf) {
        return answers.stream()
                .filter(row -> row.leaf().equals(leaf))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("leaf " + leaf));
    }

    /** The same file with one line as it is now. */
    public FileDetails with(AnswerRow changed) {
        return new FileDetails(
                file,
                set,
                deadline,
                answers.stream()
                        .map(row -> row.leaf().equals(changed.leaf()) ? changed : row)
                        .toList());
    }

    /** The points claimed so far, as the index would count them. */
    public Points points() {
        var raised = raised();
        return answers.stream()
                .filter(answer -> answer.points() != null)
                .map(answer -> counted(answer, raised.get(answer.leaf())))
                .reduce(Points.ZERO, Points::plus);
    }

    private Points counted(AnswerRow answer, Points maximum) {
        return maximum == null
                ? answer.points()
                : Sharing.inProportion(answer.points(), set.leaf(answer.leaf()), maximum);
    }

    /** The most points of the leaves here, without those that do not count; their points may have been shared. */
    public Points applicableMaximum() {
        var raised = raised();
        return answers.stream()
                .filter(AnswerRow::counted)
                .map(answer -> set.leaf(answer.leaf()))
                .map(leaf -> raised.getOrDefault(leaf.id(), leaf.maximum()))
                .reduce(Points.ZERO, Points::plus);
    }

    /** Leaves that are not here, such as those of surveys, count. */
    private Map<LeafId, Points> raised() {
        var out = answers.stream()
                .filter(answer -> !answer.counted())
                .map(AnswerRow::leaf)
                .collect(Collectors.toSet());
        return new Sharing(set).raised(leaf -> !out.contains(leaf.id()));
    }

    /** What keeps the file from being submitted. */
    public List<LeafProblem> problems() {
        return answers.stream().flatMap(answer -> answer.problem().stream()).toList();
    }
}
