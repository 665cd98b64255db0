package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import vn.parindex.appraisal.QueryDetails;
import vn.parindex.selfassessment.AttachmentStage;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;

/** One question as the agency reads it: what it had submitted, what is asked, and its answer. */
class QueryItem extends Div {

    private final transient QueryDetails details;

    QueryItem(
            QueryDetails details,
            AnsweringQueries answering,
            Desktop desktop,
            SerializableConsumer<QueryDetails> answered) {
        this.details = details;
        addClassName("par-pane__body");
        var both = new Div(submitted(), asked());
        both.addClassNames("par-columns", "par-columns--even");
        add(new LeafHead(details.leaf(), details.ministry(), desktop), both);
        if (details.open() && answering.mayAnswer()) {
            add(new QueryForm(details, answering, desktop, answered));
        }
    }

    private Panel submitted() {
        var points = new Span(PointsFormat.of(getLocale())
                .display(details.answer().points(), details.leaf().maximum()));
        points.addClassName("appraisal-voice__points");
        var panel = new Panel(text("submitted"), points);
        var explanation = details.answer().content().explanation();
        if (!explanation.isBlank()) {
            var quote = new Paragraph(explanation);
            quote.addClassName("appraisal-quote");
            panel.add(quote);
        }
        details.answer().documents().stream()
                .filter(attached -> attached.stage() == AttachmentStage.SELF_ASSESSMENT)
                .forEach(attached -> panel.add(new ProofLink(attached.document())));
        return panel;
    }

    private Panel asked() {
        return new Panel(
                text("asked"),
                new QueryCard(
                        details.query(),
                        details.leaf().maximum(),
                        details.answer().documents()));
    }

    private String text(String element) {
        return getTranslation("appraisal.QueryItem." + element);
    }
}
