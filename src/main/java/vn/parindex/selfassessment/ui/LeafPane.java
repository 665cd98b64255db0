package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.selfassessment.AnswerDetails;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.shell.Banner;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Refusal;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Tone;

/** The one leaf that is live: where it stands, how it is counted, its fields, score, documents and explanation. */
class LeafPane extends Composite<Div> {

    private final ScoreCard score = new ScoreCard();
    private final Div status = new Div();
    private final EvidenceCard evidence;
    private final Runnable saved;
    private final String person;

    LeafPane(EvidenceCard evidence, String person, Runnable saved) {
        this.evidence = evidence;
        this.person = person;
        this.saved = saved;
        getContent().addClassName("par-pane__body");
    }

    void show(FileDetails file, Leaf leaf, AnswerDetails answer, String inCharge) {
        getContent().removeAll();
        getContent().add(crumbs(file, leaf), title(leaf), meta(leaf, inCharge), guidance(leaf));
        answer.closed()
                .ifPresent(why -> getContent()
                        .add(new Banner(
                                Tone.NEUTRAL,
                                Icons.LOCK,
                                getTranslation("selfassessment.LeafPane.readOnly"),
                                Refusal.text(getLocale(), why))));
        getContent().add(keeper(file, leaf, answer));
        refresh(file, leaf, answer);
    }

    /** Shows what the server knows now, without touching the fields that somebody may be typing into. */
    void refresh(FileDetails file, Leaf leaf, AnswerDetails answer) {
        score.show(file.set(), leaf, answer);
        evidence.show(answer);
        status.removeAll();
        file.answers().stream()
                .filter(row -> row.leaf().equals(leaf.id()))
                .findFirst()
                .ifPresent(row -> status.add(new StatusBadge(AnswerLook.of(row))));
    }

    private DraftKeeper keeper(FileDetails file, Leaf leaf, AnswerDetails answer) {
        var keeper = new DraftKeeper(file.file().cycle(), file.file().agency(), leaf.id(), person, answer.version());
        keeper.onSaved(saved);
        var fields = new AnswerFields(keeper, getLocale(), answer.editable());
        var inputs = new Div();
        inputs.addClassName("par-stack");
        fields.inputs(leaf, answer.content()).forEach(inputs::add);
        var body = new Div(inputs, score);
        body.addClassName("selfassessment-score");
        body.setClassName("selfassessment-score--choice", leaf.rule() instanceof ChoiceRule);
        var figures = card("selfassessment.LeafPane.figures");
        figures.add(body);
        var explanation = card("selfassessment.LeafPane.explanation");
        explanation.add(fields.explanation(answer.content()));
        keeper.add(figures, evidence, explanation);
        keeper.addClassNames("selfassessment-keeper");
        return keeper;
    }

    private Div card(String titleKey) {
        var title = new H3(getTranslation(titleKey));
        title.addClassName("par-card__title");
        var card = new Div(title);
        card.addClassName("par-card");
        return card;
    }

    private Div crumbs(FileDetails file, Leaf leaf) {
        var field = file.set().node(leaf.fieldId());
        var crumbs = new Div(new Span(field.code() + ". " + field.name().in(getLocale())));
        if (!leaf.criterionId().value().equals(leaf.id().value())) {
            var criterion = file.set().node(leaf.criterionId());
            crumbs.add(
                    Icons.CHEVRON_RIGHT.create(),
                    new Span(criterion.code() + " " + criterion.name().in(getLocale())));
        }
        crumbs.addClassName("par-crumbs");
        var line = new Div(crumbs, status);
        line.addClassName("selfassessment-crumbline");
        return line;
    }

    private H2 title(Leaf leaf) {
        var code = new Span(leaf.code());
        code.addClassName("par-code");
        var title = new H2(code, new Span(" " + leaf.name().in(getLocale())));
        title.addClassName("par-item-title");
        return title;
    }

    private Div meta(Leaf leaf, String inCharge) {
        var maximum = new Span(getTranslation(
                "selfassessment.LeafPane.maximum", PointsFormat.of(getLocale()).display(leaf.maximum())));
        var appraiser = new Span(getTranslation("selfassessment.LeafPane.inCharge", inCharge));
        var meta = new Div(maximum, appraiser);
        meta.addClassName("par-meta");
        return meta;
    }

    private Paragraph guidance(Leaf leaf) {
        var guidance = new Paragraph(leaf.guidance().in(getLocale()));
        guidance.addClassNames("par-lead", "selfassessment-lines");
        return guidance;
    }
}
