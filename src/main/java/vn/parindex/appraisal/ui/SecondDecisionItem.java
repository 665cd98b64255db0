package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.DecideAgain;
import vn.parindex.appraisal.FindingConflictException;
import vn.parindex.appraisal.Reason;
import vn.parindex.appraisal.SecondChoice;
import vn.parindex.appraisal.SecondDecisionService;
import vn.parindex.appraisal.Verdict;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Notify;
import vn.parindex.shell.NumberInput;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.RefusableFields;

/** One leaf to decide again: both voices and the documents, then keep, recognise, or other points, with a reason. */
class SecondDecisionItem extends Div {

    private final transient AppraisedLeaf leaf;
    private final transient SecondDecisionService service;
    private final boolean last;
    private final SerializableConsumer<AppraisedLeaf> decided;
    private final RadioButtonGroup<SecondChoice> choice = new RadioButtonGroup<>();
    private final TextField points = new TextField();
    private final TextArea reason = new TextArea();
    private final RefusableFields fields = new RefusableFields()
            .with("choice", choice)
            .with("points", points)
            .with("reason", reason)
            .otherwise(this::refused);

    /** @param last whether no other leaf waits for a decision */
    SecondDecisionItem(
            AppraisedLeaf leaf,
            SecondDecisionService service,
            Desktop desktop,
            boolean writable,
            boolean last,
            SerializableConsumer<AppraisedLeaf> decided) {
        this.leaf = leaf;
        this.last = last;
        this.service = service;
        this.decided = decided;
        addClassName("par-pane__body");
        add(
                new LeafHead(leaf, desktop),
                new Voices(leaf, desktop.setOf(leaf.leaf())),
                new AnsweredDocuments(leaf, null, false, () -> {}));
        if (!leaf.queries().isEmpty()) {
            add(new EarlierQueries(leaf));
        }
        if (writable) {
            add(form());
        } else {
            leaf.finding().second().ifPresent(word -> add(new SecondWord(leaf, word, text("second"))));
        }
    }

    private Panel form() {
        choice.setAriaLabel(text("choice"));
        choice.addClassName("par-choices");
        choice.setItems(
                leaf.finding().decision().verdict() == Verdict.ASKED
                        ? List.of(SecondChoice.KEEP, SecondChoice.OTHER)
                        : List.of(SecondChoice.values()));
        choice.setItemLabelGenerator(this::sentence);
        choice.addValueChangeListener(change -> points.setVisible(change.getValue() == SecondChoice.OTHER));
        points.setLabel(getTranslation(
                "appraisal.ChangeFields.points", format().display(leaf.leaf().maximum())));
        points.addClassName("par-number");
        reason.setLabel(text("reason"));
        var longest = format().number(Reason.LONGEST);
        reason.setHelperText(getTranslation("appraisal.DecisionForm.length", Reason.SHORTEST, longest));
        reason.addClassName("appraisal-words");
        fill();
        var save = new Button(
                text(last ? "saveLast" : "save"), click -> save(leaf.finding().version()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var note = new Span(text("seenBy"));
        note.addClassName("par-note");
        var foot = new Div(note, save);
        foot.addClassName("appraisal-decision__foot");
        return new Panel(text("choice"), choice, points, reason, foot);
    }

    private void fill() {
        points.setVisible(false);
        leaf.finding().second().ifPresent(word -> {
            reason.setValue(word.reason());
            var recognised = word.verdict() == Verdict.CHANGED
                    && Objects.equals(word.points(), leaf.finding().selfPoints());
            choice.setValue(
                    word.verdict() == Verdict.KEPT
                            ? SecondChoice.KEEP
                            : recognised ? SecondChoice.RECOGNISE : SecondChoice.OTHER);
            points.setValue(word.points() == null ? "" : format().exact(word.points()));
        });
    }

    private void save(long seen) {
        if (fields.attempt(() -> decide(seen))) {
            decided.accept(leaf);
        }
    }

    /** Somebody was faster, or the time for it has passed. */
    private void refused(RefusedException refusal) {
        if (refusal instanceof FindingConflictException conflict) {
            var now = conflict.theirs().version();
            new ConflictDialog(conflict, () -> decided.accept(leaf), () -> save(now)).open();
        } else {
            Notify.refused(refusal);
        }
    }

    private void decide(long seen) {
        if (choice.getValue() == null) {
            throw RefusedException.at("choice", "appraisal.refusal.chooseDecision");
        }
        service.decideAgain(
                new DecideAgain(leaf.finding().id(), seen, choice.getValue(), typedPoints(), reason.getValue()));
    }

    private BigDecimal typedPoints() {
        return choice.getValue() == SecondChoice.OTHER
                ? NumberInput.require("points", points.getValue(), getLocale())
                : null;
    }

    private String sentence(SecondChoice option) {
        var finding = leaf.finding();
        return switch (option) {
            case KEEP ->
                text(
                        finding.decision().verdict() == Verdict.ASKED ? "keepSelf" : "keep",
                        format().display(finding.firstPoints()));
            case RECOGNISE ->
                finding.selfPoints() == null
                        ? text("recogniseClaim")
                        : text("recognise", format().display(finding.selfPoints()));
            case OTHER -> text("other");
        };
    }

    private PointsFormat format() {
        return PointsFormat.of(getLocale());
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.SecondDecisionItem." + element, arguments);
    }
}
