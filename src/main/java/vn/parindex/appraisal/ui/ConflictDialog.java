package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.parindex.appraisal.Decision;
import vn.parindex.appraisal.FindingConflictException;
import vn.parindex.appraisal.FindingDetails;
import vn.parindex.appraisal.Verdict;
import vn.parindex.shell.DateText;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.StatusLook;

/** Two appraisers decided the same row: both decisions side by side, nothing stored over the first without a word. */
class ConflictDialog extends Dialog {

    private final boolean again;

    ConflictDialog(FindingConflictException conflict, Runnable keepTheirs, Runnable useMine) {
        again = conflict.theirs().second().isPresent();
        var theirs = standing(conflict.theirs());
        var own = conflict.mine().isBy(theirs.by());
        setHeaderTitle(text(own ? "titleOwn" : "title"));
        setWidth("640px");
        var pair = new Div(card("mine", conflict.mine(), true), card(own ? "elsewhere" : "theirs", theirs, false));
        pair.addClassName("appraisal-conflict");
        var note = new Paragraph(text("note"));
        note.addClassName("par-note");
        add(pair, note);
        var mine = new Button(text("useMine"), click -> finish(useMine));
        mine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var keep = own ? text("keepElsewhere") : text("keepTheirs", theirs.by().name());
        getFooter().add(new Button(keep, click -> finish(keepTheirs)), mine);
    }

    /** The last word of a ministry on the finding. */
    private static Decision standing(FindingDetails finding) {
        return finding.second()
                .map(word -> new Decision(word.verdict(), word.points(), null, word.reason(), null, word.by()))
                .orElse(finding.decision());
    }

    /** Keeping means the self-score the first time, the appraised score the second. */
    private StatusLook look(Verdict verdict) {
        return again ? SecondLook.valueOf(verdict.name()) : VerdictLook.of(verdict);
    }

    private void finish(Runnable choice) {
        close();
        choice.run();
    }

    private Div card(String whose, Decision decision, boolean own) {
        var by = decision.by();
        var who = new Span(text(whose, by.name(), DateText.of(getLocale()).time(by.at())));
        who.addClassName("par-note");
        var points = new Span(PointsFormat.of(getLocale()).display(decision.points()));
        points.addClassName("appraisal-conflict__points");
        var words = decision.question() == null ? decision.reason() : decision.question();
        var card = new Div(who, points, new StatusBadge(look(decision.verdict())));
        if (words != null) {
            card.add(new Paragraph(words));
        }
        card.addClassName("appraisal-conflict__card");
        if (own) {
            card.addClassName("is-mine");
        }
        return card;
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.ConflictDialog." + element, arguments);
    }
}
