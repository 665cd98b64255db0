package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.FindingConflictException;
import vn.parindex.appraisal.Reason;
import vn.parindex.appraisal.Response;
import vn.parindex.appraisal.Verdict;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.RefusableFields;

/** One leaf under clarification: both voices, the documents, and the agency's word. */
class ClarificationItem extends Div {

    private final transient AppraisedLeaf leaf;
    private final transient Answering answering;
    private final SerializableBiConsumer<AppraisedLeaf, Boolean> answered;
    private final RadioButtonGroup<Response> choice = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();
    private final RefusableFields fields = new RefusableFields()
            .with("choice", choice)
            .with("grounds", words)
            .with("answer", words)
            .otherwise(this::refused);

    ClarificationItem(
            AppraisedLeaf leaf,
            Answering answering,
            Desktop desktop,
            boolean open,
            SerializableBiConsumer<AppraisedLeaf, Boolean> answered) {
        this.leaf = leaf;
        this.answering = answering;
        this.answered = answered;
        addClassName("par-pane__body");
        add(new LeafHead(leaf, desktop), new Voices(leaf, desktop.setOf(leaf.leaf())));
        if (!leaf.queries().isEmpty()) {
            add(new EarlierQueries(leaf));
        }
        var writable = open && leaf.wantsWord();
        add(new AnsweredDocuments(leaf, answering, writable, () -> answered.accept(leaf, false)));
        if (writable) {
            add(form());
        }
        leaf.finding().second().ifPresent(word -> add(new SecondWord(leaf, word, text("second"))));
    }

    private Panel form() {
        var question = leaf.finding().decision().verdict() == Verdict.ASKED;
        choice.setVisible(!question);
        choice.setAriaLabel(text("choice"));
        choice.addClassName("par-choices");
        choice.setItems(Response.ACCEPTED, Response.CONTESTED);
        choice.setItemLabelGenerator(this::sentence);
        choice.addValueChangeListener(change -> showWords(change.getValue()));
        words.setLabel(text(question ? "answer" : "grounds"));
        var longest = PointsFormat.of(getLocale()).number(Reason.LONGEST);
        words.setHelperText(getTranslation("appraisal.DecisionForm.length", Reason.SHORTEST, longest));
        words.addClassName("appraisal-words");
        var reply = leaf.finding().reply();
        words.setValue(reply.grounds() == null ? EarlierQueries.grounds(leaf) : reply.grounds());
        choice.setValue(question ? Response.ANSWERED : reply.response() == Response.NONE ? null : reply.response());
        showWords(question ? Response.ANSWERED : choice.getValue());
        var save = new Button(text("save"), click -> save(question));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var note = new Span(text("seenBy"));
        note.addClassName("par-note");
        var foot = new Div(note, save);
        foot.addClassName("appraisal-decision__foot");
        return new Panel(text(question ? "answerTitle" : "choice"), choice, words, foot);
    }

    private void save(boolean question) {
        if (fields.attempt(() -> answer(question))) {
            answered.accept(leaf, true);
        }
    }

    /** Somebody was faster, or the window is shut. */
    private void refused(RefusedException refusal) {
        if (refusal instanceof FindingConflictException conflict) {
            var theirs = conflict.theirs().reply();
            Notify.attention(
                    text("conflict", theirs.by() == null ? "" : theirs.by().name()),
                    text("reload"),
                    () -> answered.accept(leaf, false));
        } else {
            Notify.refused(refusal);
        }
    }

    private void answer(boolean question) {
        if (question) {
            answering.answer(leaf, words.getValue());
        } else if (choice.getValue() == Response.ACCEPTED) {
            answering.accept(leaf);
        } else if (choice.getValue() == Response.CONTESTED) {
            answering.contest(leaf, words.getValue());
        } else {
            throw RefusedException.at("choice", "appraisal.refusal.chooseResponse");
        }
    }

    private void showWords(Response response) {
        words.setVisible(response == Response.CONTESTED || response == Response.ANSWERED);
    }

    private String sentence(Response response) {
        var format = PointsFormat.of(getLocale());
        var finding = leaf.finding();
        return response == Response.ACCEPTED
                ? text("accept", format.display(finding.decision().points()))
                : finding.selfPoints() == null
                        ? text("contestClaim")
                        : text("contest", format.display(finding.selfPoints()));
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.ClarificationItem." + element, arguments);
    }
}
