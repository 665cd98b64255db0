package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.selfassessment.AnswerDetails;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.LeafDuty;
import vn.parindex.shell.Banner;
import vn.parindex.shell.DateText;
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
    private final LeafActs acts;
    private final String person;
    private DraftKeeper keeper;

    LeafPane(EvidenceCard evidence, String person, LeafActs acts) {
        this.evidence = evidence;
        this.person = person;
        this.acts = acts;
        getContent().addClassName("par-pane__body");
    }

    void show(FileDetails file, Leaf leaf, AnswerDetails answer, LeafWords words) {
        getContent().removeAll();
        getContent().add(crumbs(file, leaf), title(leaf), meta(leaf, words), new LeafGuideLine(leaf));
        answer.closed()
                .ifPresent(why -> getContent()
                        .add(new Banner(
                                Tone.NEUTRAL,
                                Icons.LOCK,
                                getTranslation("selfassessment.LeafPane.readOnly"),
                                Refusal.text(getLocale(), why))));
        keeper = keeper(file, leaf, answer);
        getContent().add(keeper);
        refresh(file, leaf, answer);
    }

    /** Shows what the server knows now, without touching the fields that somebody may be typing into. */
    void refresh(FileDetails file, Leaf leaf, AnswerDetails answer) {
        score.show(file.set(), leaf, answer);
        evidence.show(answer);
        status.removeAll();
        status.add(new StatusBadge(AnswerLook.of(file.answer(leaf.id()))));
    }

    /** A colleague's answer was committed: it shows in the fields, unless something else has been typed into them. */
    void follow(AnswerDetails answer) {
        keeper.follow(answer.content(), answer.version());
    }

    /** Puts content into the fields, as if it had been typed. */
    void carry(AnswerContent content) {
        keeper.carry(content);
    }

    /** Marks the fields in which colleagues are. */
    void show(List<FilePeople.Spot> others) {
        if (keeper != null) {
            keeper.show(others);
        }
    }

    private DraftKeeper keeper(FileDetails file, Leaf leaf, AnswerDetails answer) {
        var care = new DraftKeeper(file.file().cycle(), file.file().agency(), leaf.id(), person, answer.version());
        care.onSaved(acts::saved);
        care.onEntered(acts::entered);
        var fields = new AnswerFields(care, getLocale(), answer.editable());
        var inputs = new Div();
        inputs.addClassName("par-stack");
        fields.inputs(leaf, answer.content()).forEach(inputs::add);
        var body = new Div(inputs, score);
        body.addClassName("selfassessment-score");
        body.setClassName("selfassessment-score--choice", leaf.rule() instanceof ChoiceRule);
        var figures = card("selfassessment.LeafPane.figures");
        figures.add(body);
        var explanation = card("selfassessment.LeafPane.explanation");
        if (leaf.notApplicableAllowed()) {
            explanation.add(reason());
        }
        explanation.add(fields.explanation(answer.content()));
        care.add(figures, evidence, explanation);
        care.addClassNames("selfassessment-keeper");
        return care;
    }

    /** Shown by the keeper as soon as the leaf is said not to apply. */
    private Span reason() {
        var reason = new Span(getTranslation("selfassessment.LeafPane.reason"));
        reason.addClassNames("selfassessment-reason", "par-text-warning");
        return reason;
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

    private Div meta(Leaf leaf, LeafWords words) {
        var maximum = new Span(getTranslation(
                "selfassessment.LeafPane.maximum", PointsFormat.of(getLocale()).display(leaf.maximum())));
        var appraiser = new Span(getTranslation("selfassessment.LeafPane.inCharge", words.inCharge()));
        var meta = new Div(maximum, appraiser);
        words.duty().ifPresent(duty -> meta.add(new Span(duty(duty))));
        meta.addClassName("par-meta");
        return meta;
    }

    private String duty(LeafDuty duty) {
        return duty.due() == null
                ? getTranslation("selfassessment.LeafPane.duty", duty.holder().in(getLocale()))
                : getTranslation(
                        "selfassessment.LeafPane.dutyUntil",
                        duty.holder().in(getLocale()),
                        DateText.of(getLocale()).date(duty.due()));
    }

    /** Who appraises the leaf, and who of the agency is to answer it. */
    record LeafWords(String inCharge, Optional<LeafDuty> duty) {}
}
