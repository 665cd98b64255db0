package vn.parindex.selfassessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.NewEntry;
import vn.parindex.scoring.Evaluation;
import vn.parindex.scoring.NotCounted;
import vn.parindex.scoring.Scored;
import vn.parindex.scoring.TraceStep;

/** The ledger entries of a submission: one per leaf, each with all that its score rests on. */
final class SubmittedScores {

    private final FileContent content;
    private final String contentHash;

    SubmittedScores(FileContent content, String contentHash) {
        this.content = content;
        this.contentHash = contentHash;
    }

    List<NewEntry> entries() {
        return content.leaves().stream().map(this::entry).toList();
    }

    NewEntry entry(Leaf leaf) {
        var answer = content.answer(leaf);
        var evaluation = answer.evaluate(leaf);
        return new NewEntry(
                answer.cycle(),
                answer.agency(),
                leaf.id(),
                LedgerStep.SUBMITTED,
                LeafScore.points(evaluation).orElse(null),
                LeafScore.counts(evaluation),
                null,
                AnswerJson.write(basis(leaf, answer, evaluation)));
    }

    private Map<String, Object> basis(Leaf leaf, Answer answer, Evaluation evaluation) {
        var entered = answer.content();
        var basis = new LinkedHashMap<String, Object>();
        basis.put("set", set(content.set()));
        basis.put("leaf", leaf.code());
        basis.put("maximum", leaf.maximum().toString());
        basis.put("choice", entered.choice());
        basis.put("figures", AnswerJson.plain(entered.figures()));
        basis.put("notApplicable", entered.notApplicable());
        basis.put("trace", trace(evaluation).stream().map(SubmittedScores::step).toList());
        basis.put("explanation", entered.explanation());
        basis.put(
                "evidence",
                content.documents(leaf).stream().map(SubmittedScores::evidence).toList());
        basis.put("answerVersion", answer.version());
        basis.put("contentHash", contentHash);
        return basis;
    }

    private static Map<String, Object> set(FrozenSet set) {
        var named = new LinkedHashMap<String, Object>();
        named.put("id", set.id().toString());
        named.put("code", set.code());
        named.put("version", set.version());
        return named;
    }

    private static List<TraceStep> trace(Evaluation evaluation) {
        if (evaluation instanceof Scored scored) {
            return scored.trace();
        }
        return evaluation instanceof NotCounted none ? none.trace() : List.of();
    }

    private static Map<String, Object> step(TraceStep step) {
        var line = new LinkedHashMap<String, Object>();
        line.put("key", step.key());
        line.put("arguments", step.arguments());
        line.put("value", step.value().toPlainString());
        return line;
    }

    private static Map<String, Object> evidence(AttachmentRow attached) {
        var document = attached.document();
        var line = new LinkedHashMap<String, Object>();
        line.put("id", document.id().toString());
        line.put("number", document.issuance().number());
        line.put("name", document.fileName());
        line.put("sha256", document.sha256());
        line.put("page", attached.pageReference());
        return line;
    }
}
