package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.ledger.ProofDocument;
import vn.parindex.ledger.TraceWords;
import vn.parindex.scoring.Evaluation;
import vn.parindex.scoring.RuleInput;
import vn.parindex.shell.DateText;
import vn.parindex.shell.TraceSheet;
import vn.parindex.shell.TraceSheet.Line;

/** How the points of an answer came about, in words, whether it is a draft, submitted, or corrected by an appraiser. */
public final class AnswerTrace {

    private final Locale locale;
    private final FrozenSet set;
    private final Leaf leaf;

    private AnswerTrace(Locale locale, FrozenSet set, Leaf leaf) {
        this.locale = locale;
        this.set = set;
        this.leaf = leaf;
    }

    public static AnswerTrace of(Locale locale, FrozenSet set, Leaf leaf) {
        return new AnswerTrace(locale, set, leaf);
    }

    /** As it stands, with whoever wrote it last. */
    public TraceSheet sheet(AnswerDetails answer) {
        return sheet(
                answer.content().input(),
                answer.evaluation(),
                answer.documents(),
                answer.updatedByName(),
                answer.updatedAt());
    }

    /** As it was submitted. */
    public TraceSheet sheet(SubmittedAnswer answer) {
        return sheet(answer.content().input(), answer.evaluation(), answer.documents(), null, null);
    }

    /** Figures that somebody put in place of the agency's. */
    public TraceSheet sheet(
            RuleInput input, Evaluation evaluation, List<AttachmentRow> documents, String by, LocalDateTime at) {
        var person = by == null || at == null
                ? List.<Line>of()
                : List.of(Line.of(by, DateText.of(locale).dateTime(at)));
        return TraceWords.of(locale, set, leaf)
                .sheet(
                        input,
                        evaluation,
                        documents.stream().map(AnswerTrace::proof).toList(),
                        person);
    }

    private static ProofDocument proof(AttachmentRow attached) {
        var document = attached.document();
        return new ProofDocument(
                document.issuance().number(),
                document.issuance().title() == null
                        ? document.fileName()
                        : document.issuance().title(),
                attached.pageReference(),
                document.sha256());
    }
}
