package vn.parindex.council.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import vn.parindex.council.PrivateNote;
import vn.parindex.council.PrivateNoteConflictException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Banner;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;
import vn.parindex.shell.Refusal;
import vn.parindex.shell.SaveState;
import vn.parindex.shell.Tone;

/** The reader's own note pad on one item: saved while typing, read by nobody else. */
class PrivateNotePanel extends Panel {

    private static final int PAUSE = 800;
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 10;

    private final transient Writer writer;
    private final TextArea field = new TextArea();
    private final Paragraph words = new Paragraph();
    private final SaveState saving = new SaveState();
    private final Div foot = new Div();
    private final Div conflict = new Div();
    private transient PrivateNote stored;
    private boolean focused;

    PrivateNotePanel(Writer writer) {
        super(UI.getCurrent().getTranslation("council.PrivateNotePanel.title"));
        this.writer = writer;
        addClassName("council-private");
        var seenBy = new Span(Icons.LOCK.create(), new Span(text("onlyYou")));
        seenBy.addClassNames("par-note", "council-private__reader");
        side(seenBy);
        field.setAriaLabel(text("field"));
        field.setWidthFull();
        field.setMinRows(FEWEST_ROWS);
        field.setMaxRows(MOST_ROWS);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(typed -> save());
        field.addFocusListener(entered -> focused = true);
        field.addBlurListener(left -> focused = false);
        var help = new Span(text("help"));
        help.addClassName("par-note");
        foot.add(help, saving);
        foot.addClassName("council-private__foot");
        add(conflict, field, words, foot);
        saving.idle();
    }

    /** What is being typed stays; what another window saved comes in where nothing is. */
    void show(PrivateNote note, boolean writable) {
        if (stored == null || !isWriting() && note.version() != stored.version()) {
            take(note);
        }
        field.setVisible(writable);
        foot.setVisible(writable);
        words.setVisible(!writable);
        words.setText(stored.text());
        if (!writable && stored.isEmpty()) {
            setVisible(false);
        }
    }

    /** Whether something here is not saved yet, or the cursor is in it. */
    boolean isWriting() {
        return focused || field.isInvalid() || conflict.getComponentCount() > 0;
    }

    private void save() {
        if (field.getValue().equals(stored.text())) {
            return;
        }
        try {
            stored = writer.write(field.getValue(), stored.version());
            field.setInvalid(false);
            conflict.removeAll();
            saving.saved(stored.at());
        } catch (PrivateNoteConflictException other) {
            saving.idle();
            ask(other.stored());
        } catch (RefusedException refused) {
            saving.idle();
            field.setErrorMessage(text("notSaved", Refusal.text(getLocale(), refused)));
            field.setInvalid(true);
        }
    }

    /** Nothing is stored until one is chosen. */
    private void ask(PrivateNote other) {
        conflict.removeAll();
        var quote = new Div(other.isEmpty() ? text("emptied") : other.text());
        quote.addClassNames("par-quote", "council-private__words");
        conflict.add(new Banner(Tone.WARNING, Icons.TRIANGLE_ALERT, text("conflict"), text("choose"))
                .with(quote)
                .action(
                        new Button(text("keep"), click -> keep(other)),
                        new Button(text("take"), click -> take(other))));
    }

    private void keep(PrivateNote other) {
        stored = other;
        conflict.removeAll();
        save();
    }

    private void take(PrivateNote note) {
        stored = note;
        conflict.removeAll();
        field.setInvalid(false);
        field.setValue(note.text());
    }

    private String text(String element, Object... arguments) {
        return UI.getCurrent().getTranslation("council.PrivateNotePanel." + element, arguments);
    }

    /** Overwrites the version that was read. */
    interface Writer {
        PrivateNote write(String text, long seen);
    }
}
