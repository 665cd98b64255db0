package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import vn.parindex.appraisal.AskNow;
import vn.parindex.appraisal.ChangeFinding;
import vn.parindex.appraisal.FindingRow;
import vn.parindex.appraisal.ReasonPurpose;
import vn.parindex.appraisal.Verdict;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Refusal;

/** What the appraiser decides on one row: keep, change with a reason, or ask. Shows and asks; the service decides. */
class DecisionForm extends Div {

    private Runnable reject = () -> {};
    private final DecisionModes modes = new DecisionModes(this::showMode, () -> reject.run());
    private final transient Workplace work;
    private final Div changing = new Div();
    private final ReasonField reason;
    private final ReasonField question;
    private final AskChoice ask;
    private final Span problem = new Span();
    private final Span seenBy = new Span();
    private final Button save = new Button();
    private String after = "";
    private transient FindingRow row;
    private ChangeFields change;

    DecisionForm(Workplace work, Querying querying, Runnable saved) {
        this.work = work;
        reason = new ReasonField(text("reason"));
        question = new ReasonField(text("question"));
        ask = new AskChoice(querying, () -> showMode(modes.value()));
        addClassName("appraisal-decision");
        problem.addClassName("par-problem");
        problem.getElement().setAttribute("role", "alert");
        seenBy.addClassName("par-note");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> saved.run());
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var foot = new Div(seenBy, save);
        foot.addClassName("appraisal-decision__foot");
        add(modes, changing, reason, question, ask, problem, foot);
    }

    /** @param next the agency that comes after, empty for the last one */
    void show(FindingRow shown, DecisionDraft draft, String next) {
        if (row == null || change == null || !row.leaf().equals(shown.leaf())) {
            var leaf = shown.leaf();
            change = new ChangeFields(leaf, input -> work.overview().trial(leaf.id(), input));
            changing.removeAll();
            changing.add(change);
        }
        row = shown;
        change.show(shown, draft);
        reason.show(work.reasons(shown.leaf(), ReasonPurpose.CHANGE), draft.reason());
        question.show(work.reasons(shown.leaf(), ReasonPurpose.ASK), draft.question());
        ask.show(shown);
        problem.setVisible(false);
        seenBy.setText(text("seenBy", shown.agency().shortName().in(getLocale())));
        after = next;
        modes.show(
                draft.verdict(),
                shown.finding().claimed(),
                !shown.answer().documents().isEmpty());
        showMode(draft.verdict());
    }

    /** What the fourth button does: the document on the screen is refused. */
    void onReject(Runnable rejecting) {
        reject = rejecting;
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
        return change.command(row.finding().id(), seen, reason.value());
    }

    String question() {
        return question.value();
    }

    /** Whether the question is to reach the agency now and not with the whole file. */
    boolean asksNow() {
        return modes.value() == Verdict.ASKED && ask.isNow();
    }

    AskNow askNow(long seen) {
        return ask.command(row, seen, question.value());
    }

    DecisionDraft draft() {
        return change.draft(
                new DecisionDraft(modes.value(), false, null, Map.of(), "", reason.value(), question.value()));
    }

    /** Says at its field why the rules refuse; what was typed stays. */
    void refuse(RefusedException refusal) {
        var message = Refusal.text(getLocale(), refusal);
        var field = refusal.field() == null ? "" : refusal.field();
        if ("reason".equals(field) || "question".equals(field)) {
            ("reason".equals(field) ? reason : question).refuse(message);
        } else if (asksNow() && ask.refuse(field, message)) {
            problem.setVisible(false);
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
        changing.setVisible(verdict == Verdict.CHANGED);
        reason.setVisible(verdict == Verdict.CHANGED);
        question.setVisible(verdict == Verdict.ASKED);
        ask.setVisible(verdict == Verdict.ASKED);
        problem.setVisible(false);
        seenBy.setVisible(verdict == Verdict.CHANGED || verdict == Verdict.ASKED && !asksNow());
        save.setText(asksNow() ? text("preview") : after.isEmpty() ? text("save") : text("saveNext", after));
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.DecisionForm." + element, arguments);
    }
}
