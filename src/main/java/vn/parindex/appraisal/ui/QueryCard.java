package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.parindex.appraisal.QueryRow;
import vn.parindex.appraisal.Signature;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.shared.Points;
import vn.parindex.shell.DateText;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.StatusBadge;

/** One question about one criterion and everything that was said, in the order in which it was said. */
class QueryCard extends Div {

    /** @param proofs the documents of the leaf, among them what was brought with the answer */
    QueryCard(QueryRow query, Points maximum, List<AttachmentRow> proofs) {
        addClassName("appraisal-query");
        var asked = note(by("asked", query.asked()));
        var head = new Div(asked, new StatusBadge(QueryLook.of(query)));
        head.addClassName("appraisal-query__head");
        add(head, quote(query.question()));
        query.shown().ifPresent(shown -> {
            add(new Span(text("shown", PointsFormat.of(getLocale()).display(shown.points(), maximum))));
            add(note(shown.reason()));
        });
        query.extensions()
                .forEach(more ->
                        add(note(text("extended", DateText.of(getLocale()).dateTime(more.dueAfter()), more.reason()))));
        add(note(text("due", Until.words(getLocale(), query.due()))));
        query.answer().ifPresent(answer -> {
            add(note(by("answered", answer.by())));
            if (answer.words() != null) {
                add(quote(answer.words()));
            }
        });
        proofs.stream()
                .filter(proof -> query.documents().contains(proof.document().id()))
                .forEach(proof -> add(new ProofLink(proof.document())));
        query.end()
                .ifPresent(end -> add(note(
                        end.reason() == null
                                ? text("expired")
                                : text(
                                        "withdrawn",
                                        DateText.of(getLocale())
                                                .dateTime(end.by().at()),
                                        end.reason()))));
        query.heard().ifPresent(heard -> add(note(by("heard", heard))));
    }

    /** What can be done now. */
    QueryCard with(Component... actions) {
        var line = new Div(actions);
        line.addClassName("appraisal-query__acts");
        add(line);
        return this;
    }

    private static Paragraph quote(String words) {
        var quote = new Paragraph(words);
        quote.addClassName("appraisal-quote");
        return quote;
    }

    private static Span note(String words) {
        var note = new Span(words);
        note.addClassName("par-note");
        return note;
    }

    private String by(String what, Signature signature) {
        var at = DateText.of(getLocale()).dateTime(signature.at());
        return signature.name().isEmpty() ? text(what + "ByMinistry", at) : text(what, signature.name(), at);
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.QueryCard." + element, arguments);
    }
}
