package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Map;
import vn.parindex.appraisal.ChangeFinding;
import vn.parindex.appraisal.FindingRow;
import vn.parindex.appraisal.Reason;
import vn.parindex.appraisal.Verdict;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.Evaluation;
import vn.parindex.scoring.RuleInput;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Refusal;

/** What the appraiser decides on one row: keep, change with a reason, or ask. Shows and asks; the service decides. */
class DecisionForm extends Div {

    private final DecisionModes modes = new DecisionModes(this::showMode);
    private final ChangeFields change;
    private final TextArea reason = area("reason");
    private final TextArea question = area("question");
    private final Span problem = new Span();
    private final Span seenBy = new Span();
    private final Button save = new Button();
    private transient FindingRow row;

    DecisionForm(Leaf leaf, SerializableFunction<RuleInput, Evaluation> trial, Runnable saved) {
        this.change = new ChangeFields(leaf, trial);
        addClassName("appraisal-decision");
        problem.addClassName("par-problem");
        problem.getElement().setAttribute("role", "alert");
        seenBy.addClassName("par-note");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> saved.run());
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var foot = new Div(seenBy, save);
        foot.addClassName("appraisal-decision__foot");
        add(modes, change, reason, question, problem, foot);
    }

    /** @param next the agency that comes after, empty for the last one */
    void show(FindingRow shown, DecisionDraft draft, String next) {
        row = shown;
        change.show(shown, draft);
        fill(reason, draft.reason());
        fill(question, draft.question());
        problem.setVisible(false);
        seenBy.setText(text("seenBy", shown.agency().shortName().in(getLocale())));
        save.setText(next.isEmpty() ? text("save") : text("saveNext", next));
        modes.show(draft.verdict(), shown.finding().claimed());
        showMode(draft.verdict());
    }

    /** Presses one of the big buttons from the keyboard. */
    void choose(int digit) {
        if (row != null && isAttached()) {
            modes.choose(digit);
        }
    }

    FindingRow row() {
        return row;
    }

    /** What was typed here is stored or given up. */
    void forget() {
        row = null;
    }

    Verdict verdict() {
        return modes.value();
    }

    /** @throws RefusedException at the field that holds no number */
    ChangeFinding change(long seen) {
        return change.command(row.finding().id(), seen, reason.getValue());
    }

    String question() {
        return question.getValue();
    }

    DecisionDraft draft() {
        return change.draft(
                new DecisionDraft(modes.value(), false, null, Map.of(), "", reason.getValue(), question.getValue()));
    }

    /** Says at its field why the rules refuse; what was typed stays. */
    void refuse(RefusedException refusal) {
        var message = Refusal.text(getLocale(), refusal);
        var field = refusal.field() == null ? "" : refusal.field();
        if ("reason".equals(field) || "question".equals(field)) {
            var wrong = "reason".equals(field) ? reason : question;
            wrong.setInvalid(true);
            wrong.setErrorMessage(message);
            wrong.focus();
        } else if (modes.value() != Verdict.CHANGED || field.isEmpty() || !change.refuse(field, message)) {
            say(message);
        }
    }

    /** Nothing is chosen yet. */
    void askToChoose() {
        say(text("choose"));
    }

    private void say(String message) {
        problem.removeAll();
        problem.add(Icons.CIRCLE_ALERT.create(), new Span(message));
        problem.setVisible(true);
    }

    private void showMode(Verdict verdict) {
        change.setVisible(verdict == Verdict.CHANGED);
        reason.setVisible(verdict == Verdict.CHANGED);
        question.setVisible(verdict == Verdict.ASKED);
        problem.setVisible(false);
        seenBy.setVisible(verdict == Verdict.CHANGED || verdict == Verdict.ASKED);
    }

    private TextArea area(String name) {
        var area = new TextArea(text(name));
        area.setHelperText(
                text("length", Reason.SHORTEST, PointsFormat.of(getLocale()).number(Reason.LONGEST)));
        area.addClassName("appraisal-words");
        area.addValueChangeListener(typed -> area.setInvalid(false));
        return area;
    }

    private static void fill(TextArea area, String value) {
        area.setValue(value);
        area.setInvalid(false);
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.DecisionForm." + element, arguments);
    }
}
