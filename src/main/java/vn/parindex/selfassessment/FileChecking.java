package vn.parindex.selfassessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.Cycles;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.Points;

/** Runs the rules over everything that would be submitted: a constant number of statements, whatever the number of leaves. */
@Component
class FileChecking {

    private final CheckThresholds thresholds;
    private final PastScores past;
    private final Cycles cycles;

    FileChecking(CheckThresholds thresholds, PastScores past, Cycles cycles) {
        this.thresholds = thresholds;
        this.past = past;
        this.cycles = cycles;
    }

    /** Everything that stands out, leaf by leaf; of the file as a whole at the end. */
    FileChecks check(FileContent content) {
        var file = content.file();
        var cycle = cycles.get(file.cycle());
        var before = past.before(cycle, content.set());
        var seen = new Seen(
                content,
                cycle.year(),
                before.map(last -> past.own(last, file.agency())).orElse(Map.of()),
                before.map(last -> past.peers(last, content.set().id())).orElse(Map.of()));
        var rules = thresholds.rules();
        var ofLeaves = content.leaves().stream()
                .map(seen::leaf)
                .flatMap(leaf -> rules.stream().flatMap(rule -> rule.check(leaf)));
        var ofFile = cycle.reportRequired() && content.report().isEmpty()
                ? Stream.of(CheckFinding.ofFile(CheckSeverity.BLOCKS, CheckPlace.REPORT, "noReport"))
                : Stream.<CheckFinding>empty();
        return new FileChecks(Stream.concat(ofLeaves, ofFile).toList());
    }

    /** What keeps the file from being sent to the leader: the report may still come while the leader reads. */
    List<CheckFinding> unanswered(FileContent content) {
        return check(content).of(CheckSeverity.MUST_EXPLAIN);
    }

    private record Seen(
            FileContent content, AssessmentYear year, Map<LeafId, Points> lastYear, Map<LeafId, Points> peers) {

        CheckedLeaf leaf(Leaf leaf) {
            var answer = content.answer(leaf);
            var documents = content.documents(leaf);
            return new CheckedLeaf(
                    leaf,
                    year,
                    answer.content(),
                    answer.points(),
                    Completeness.check(answer, leaf, documents.size()),
                    documents,
                    lastYear.get(leaf.id()),
                    peers.get(leaf.id()));
        }
    }
}
