package vn.parindex.appraisal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.Evaluation;
import vn.parindex.scoring.NotCounted;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.Scored;
import vn.parindex.scoring.TraceStep;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.selfassessment.SubmittedAnswer;
import vn.parindex.shared.Points;

/**
 * What an appraised score rests on, as JSON for the ledger: the self-score and its trace, corrected figures and theirs,
 * what was said on both sides and by whom, and the documents by their SHA-256. Numbers are text, so that none is rounded.
 */
@Component
class Basis {

    private final ObjectMapper json;

    Basis(ObjectMapper json) {
        this.json = json;
    }

    /** @param answer null where the agency submitted nothing for the leaf */
    String of(FindingDetails finding, Leaf leaf, SubmittedAnswer answer, BesideFindings.Known beside) {
        var basis = new LinkedHashMap<String, Object>();
        basis.put("leaf", leaf.code());
        basis.put("maximum", leaf.maximum().toString());
        basis.put("selfPoints", text(finding.selfPoints()));
        basis.put("selfTrace", answer == null ? List.of() : trace(answer.evaluation()));
        finding.opinions().ifPresent(two -> basis.put("scorers", scorers(two, leaf)));
        basis.put("first", first(finding.decision(), leaf));
        basis.put("response", response(finding.reply()));
        finding.second().ifPresent(second -> basis.put("second", second(second)));
        basis.put("evidence", answer == null ? List.of() : evidence(answer.documents()));
        var refused = beside.unusable(finding.id());
        if (!refused.isEmpty()) {
            basis.put("refused", refused.stream().map(Basis::refused).toList());
        }
        var asked = beside.asked(finding.id());
        if (!asked.isEmpty()) {
            basis.put("queries", asked.stream().map(Basis::query).toList());
        }
        try {
            return json.writeValueAsString(basis);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> scorers(TwoOpinions two, Leaf leaf) {
        var scorers = new LinkedHashMap<String, Object>();
        scorers.put("outcome", two.stage().name());
        scorers.put("threshold", text(two.threshold()));
        scorers.put(
                "opinions",
                two.said().stream().map(opinion -> first(opinion, leaf)).toList());
        return scorers;
    }

    private static Map<String, Object> first(Decision decision, Leaf leaf) {
        var first = new LinkedHashMap<String, Object>();
        first.put("verdict", decision.verdict().name());
        first.put("points", text(decision.points()));
        if (decision.corrected() != null) {
            first.put("corrected", input(decision.corrected()));
            first.put("trace", trace(leaf.rule().evaluate(decision.corrected())));
        }
        first.put("reason", decision.reason());
        first.put("question", decision.question());
        sign(first, decision.by());
        return first;
    }

    private static Map<String, Object> response(Reply reply) {
        var response = new LinkedHashMap<String, Object>();
        response.put("response", reply.response().name());
        response.put("grounds", reply.grounds());
        sign(response, reply.by());
        return response;
    }

    private static Map<String, Object> second(SecondDecision decision) {
        var second = new LinkedHashMap<String, Object>();
        second.put("verdict", decision.verdict().name());
        second.put("points", text(decision.points()));
        second.put("reason", decision.reason());
        sign(second, decision.by());
        return second;
    }

    private static void sign(Map<String, Object> part, Signature by) {
        if (by != null) {
            part.put("by", by.username());
            part.put("byName", by.name());
            part.put("at", by.at().toString());
        }
    }

    private static Map<String, Object> input(RuleInput input) {
        var figures = new TreeMap<String, String>();
        input.figures().forEach((symbol, figure) -> figures.put(symbol, figure.toPlainString()));
        var part = new LinkedHashMap<String, Object>();
        part.put("choice", input.choice());
        part.put("figures", figures);
        return part;
    }

    private static List<Map<String, Object>> trace(Evaluation evaluation) {
        if (evaluation instanceof Scored scored) {
            return steps(scored.trace());
        }
        return evaluation instanceof NotCounted notCounted ? steps(notCounted.trace()) : List.of();
    }

    private static List<Map<String, Object>> steps(List<TraceStep> trace) {
        return trace.stream()
                .map(step -> Map.<String, Object>of(
                        "key",
                        step.key(),
                        "arguments",
                        step.arguments(),
                        "value",
                        step.value().toPlainString()))
                .toList();
    }

    private static List<Map<String, String>> evidence(List<AttachmentRow> documents) {
        return documents.stream()
                .map(attached -> Map.of(
                        "document",
                        attached.document().id().toString(),
                        "name",
                        attached.document().fileName(),
                        "sha256",
                        attached.document().sha256(),
                        "stage",
                        attached.stage().name()))
                .toList();
    }

    private static Map<String, Object> refused(UnusableDocument mark) {
        var part = new LinkedHashMap<String, Object>();
        part.put("document", mark.document().toString());
        part.put("reason", mark.reason());
        sign(part, mark.by());
        return part;
    }

    private static Map<String, Object> query(QueryRow asked) {
        var part = new LinkedHashMap<String, Object>();
        part.put("question", asked.question());
        sign(part, asked.asked());
        part.put("until", asked.due().toString());
        part.put("status", asked.status().name());
        asked.shown().ifPresent(shown -> part.put("shownPoints", text(shown.points())));
        asked.answer().ifPresent(answer -> part.put("answer", response(answer)));
        asked.end().ifPresent(end -> part.put("ended", end(end)));
        part.put("documents", asked.documents().stream().map(Object::toString).toList());
        return part;
    }

    private static Map<String, Object> response(QueryAnswer answer) {
        return response(new Reply(answer.response(), answer.words(), answer.by()));
    }

    private static Map<String, Object> end(QueryEnd end) {
        var part = new LinkedHashMap<String, Object>();
        part.put("reason", end.reason());
        sign(part, end.by());
        return part;
    }

    private static String text(Points points) {
        return points == null ? null : points.toString();
    }
}
