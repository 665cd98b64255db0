package vn.parindex.selfassessment;

import java.util.List;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.evidence.DocumentId;

/**
 * One finding of the check before submission: what, how grave, and where to mend it.
 *
 * @param leaf null for the file as a whole
 * @param code the leaf's code; empty for the file as a whole
 * @param document the document it is about; null for none
 * @param key translation key of the sentence
 */
public record CheckFinding(
        CheckSeverity severity,
        CheckPlace place,
        LeafId leaf,
        String code,
        DocumentId document,
        String key,
        List<Object> arguments) {

    private static final String PREFIX = "selfassessment.CheckFinding.";

    public CheckFinding {
        arguments = List.copyOf(arguments);
    }

    static CheckFinding at(Leaf leaf, CheckSeverity severity, CheckPlace place, String element, Object... arguments) {
        return new CheckFinding(severity, place, leaf.id(), leaf.code(), null, PREFIX + element, List.of(arguments));
    }

    static CheckFinding of(LeafProblem problem) {
        var place =
                switch (problem.kind()) {
                    case NO_EXPLANATION -> CheckPlace.EXPLANATION;
                    case NO_EVIDENCE -> CheckPlace.EVIDENCE;
                    default -> CheckPlace.SCORE;
                };
        return new CheckFinding(
                CheckSeverity.BLOCKS,
                place,
                problem.leaf(),
                problem.code(),
                null,
                problem.key(),
                List.copyOf(problem.arguments()));
    }

    static CheckFinding ofFile(CheckSeverity severity, CheckPlace place, String element) {
        return new CheckFinding(severity, place, null, "", null, PREFIX + element, List.of());
    }

    CheckFinding about(AttachmentRow attached) {
        return new CheckFinding(severity, place, leaf, code, attached.document().id(), key, arguments);
    }
}
