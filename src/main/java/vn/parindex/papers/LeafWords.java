package vn.parindex.papers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.selfassessment.EvidenceLook;
import vn.parindex.selfassessment.SubmittedAnswer;
import vn.parindex.shared.Points;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/** What papers say about one leaf, in their language. What is missing is said in words and never as a number. */
final class LeafWords {

    private static final String PREFIX = "papers.LeafWords.";

    private final Locale locale;

    LeafWords(Locale locale) {
        this.locale = locale;
    }

    String points(SubmittedAnswer answer, Points counted) {
        if (!answer.applicable()) {
            return text("notApplicable");
        }
        return counted == null ? text("missing") : PointsFormat.of(locale).display(counted);
    }

    /** What the score rests on: the option chosen, or the figures entered; empty when nothing was. */
    String basis(Leaf leaf, SubmittedAnswer answer) {
        var content = answer.content();
        if (content.notApplicable()) {
            return text("doesNotApply");
        }
        if (content.choice() != null && leaf.rule() instanceof ChoiceRule rule) {
            return rule.options().get(content.choice()).text().in(locale);
        }
        return leaf.rule().variables().stream()
                .filter(variable -> content.figures().containsKey(variable.symbol()))
                .map(variable -> text(
                        "figure",
                        variable.name().in(locale),
                        PointsFormat.of(locale).number(content.figures().get(variable.symbol())),
                        variable.unit().in(locale)))
                .collect(Collectors.joining("; "));
    }

    /** One line for each document, with the page. */
    String documents(SubmittedAnswer answer) {
        return answer.documents().stream().map(this::document).collect(Collectors.joining("\n"));
    }

    /** Whether the paper of explanations has to speak of the leaf. */
    boolean needsWords(SubmittedAnswer answer) {
        return answer.content().isExplained() || !isProved(answer);
    }

    /** Why the leaf is in the paper of explanations. */
    String why(SubmittedAnswer answer) {
        if (answer.content().notApplicable()) {
            return text("why.notApplicable");
        }
        var missing = answer.points() == null && answer.applicable() ? text("why.missing") + " " : "";
        if (answer.documents().isEmpty()) {
            return missing + text("why.noDocument");
        }
        var marked = incomplete(answer);
        if (marked.isEmpty()) {
            return missing + text("why.explained");
        }
        return missing + text("why.incomplete", String.join("; ", marked));
    }

    private boolean isProved(SubmittedAnswer answer) {
        return !answer.documents().isEmpty()
                && incomplete(answer).isEmpty()
                && !answer.content().notApplicable();
    }

    private List<String> incomplete(SubmittedAnswer answer) {
        return answer.documents().stream()
                .filter(attached -> EvidenceLook.of(attached) != EvidenceLook.IN_YEAR)
                .map(attached -> text(
                        "marked",
                        attached.document().name(),
                        Texts.of(locale, EvidenceLook.of(attached).labelKey())))
                .toList();
    }

    private String document(AttachmentRow attached) {
        var name = attached.document().name();
        return attached.pageReference() == null ? name : text("page", name, attached.pageReference());
    }

    private String text(String element, Object... arguments) {
        return Texts.of(locale, PREFIX + element, arguments);
    }
}
