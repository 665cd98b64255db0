package vn.parindex.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * Asks before something that cannot be undone: a verb in title and button, the consequences, who will see it.
 * Where undo is possible, {@link Notify#done(String, Runnable)} serves people better.
 */
public final class Confirm {

    private final ConfirmDialog dialog = new ConfirmDialog();
    private final Div text = new Div();

    private Confirm(String title, String verb, Runnable action) {
        dialog.setHeader(title);
        dialog.setConfirmText(verb);
        dialog.setCancelable(true);
        dialog.setCancelButtonTheme("");
        dialog.setCancelText(UI.getCurrent().getTranslation("shell.Confirm.back"));
        dialog.addConfirmListener(confirmed -> action.run());
        text.addClassName("par-confirm");
        dialog.setText(text);
    }

    /**
     * @param title a question with the verb: "Nộp hồ sơ cho năm bộ thẩm định?"
     * @param verb the same verb on the button: "Nộp hồ sơ"
     */
    public static Confirm ask(String title, String verb, Runnable action) {
        return new Confirm(title, verb, action);
    }

    /** What will be so afterwards. */
    public Confirm consequences(String sentence) {
        text.add(new Paragraph(sentence));
        return this;
    }

    /** Who will see it. */
    public Confirm seenBy(String sentence) {
        var line = new Span(Icons.EYE.create(), new Span(sentence));
        line.addClassName("par-confirm__seen");
        text.add(line);
        return this;
    }

    /** For what takes something away: the button is son. */
    public Confirm danger() {
        dialog.setConfirmButtonTheme("error primary");
        return this;
    }

    public void open() {
        dialog.open();
    }
}
