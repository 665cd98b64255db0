package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.selfassessment.FileAct;
import vn.parindex.selfassessment.HashVerdict;
import vn.parindex.shell.Banner;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;
import vn.parindex.shell.Tone;

/** Compares a hash from paper with the content as it is stored now, computed anew. */
class VerifyPanel extends Panel {

    private final TextField hash = new TextField();
    private final Div verdict = new Div();
    private final transient Function<String, HashVerdict> verify;

    VerifyPanel(Function<String, HashVerdict> verify) {
        super(com.vaadin.flow.component.UI.getCurrent().getTranslation("selfassessment.VerifyPanel.title"));
        this.verify = verify;
        addClassName("selfassessment-verify");
        hash.setLabel(text("label"));
        hash.setWidthFull();
        hash.setMaxLength(200);
        var note = new Paragraph(text("note"));
        note.addClassName("par-note");
        verdict.getElement().setAttribute("role", "status");
        add(note, hash, new Button(text("verify"), Icons.SHIELD_CHECK.create(), click -> show()), verdict);
    }

    private void show() {
        verdict.removeAll();
        if (hash.getValue().isBlank()) {
            verdict.add(new Banner(Tone.WARNING, Icons.HASH, text("empty"), text("emptyText")));
            return;
        }
        var found = verify.apply(hash.getValue());
        var receipts = found.acts().stream()
                .filter(act -> act.kind().isSubmission())
                .map(this::name)
                .collect(Collectors.joining("; "));
        if (found.current()) {
            verdict.add(new Banner(
                    Tone.SUCCESS,
                    Icons.CIRCLE_CHECK,
                    text("current"),
                    receipts.isEmpty() ? text("notSubmitted") : text("receipts", receipts)));
        } else if (!found.acts().isEmpty()) {
            verdict.add(new Banner(
                    Tone.WARNING,
                    Icons.GIT_COMPARE_ARROWS,
                    text("earlier"),
                    receipts.isEmpty() ? text("neverSubmitted") : text("receipts", receipts)));
        } else {
            verdict.add(new Banner(Tone.ERROR, Icons.CIRCLE_X, text("unknown"), text("unknownText")));
        }
    }

    private String name(FileAct act) {
        return act.number() + " (" + DateText.of(getLocale()).dateTime(act.at()) + ")";
    }

    private String text(String element, Object... arguments) {
        return getTranslation("selfassessment.VerifyPanel." + element, arguments);
    }
}
