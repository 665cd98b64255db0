package vn.parindex.papers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import vn.parindex.selfassessment.FileRemarks;
import vn.parindex.selfassessment.RemarksConflictException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Banner;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Panel;
import vn.parindex.shell.SaveState;
import vn.parindex.shell.Tone;

/** Difficulties and proposals: saved while the coordinator types, read by everybody else. */
class RemarksPanel extends Panel {

    private static final int PAUSE = 800;

    private final transient Writer writer;
    private final SaveState saving = new SaveState();
    private final Div conflict = new Div();
    private final TextArea difficulties;
    private final TextArea proposals;
    private final UI ui = UI.getCurrent();
    private final transient Runnable written;
    private long version;
    private boolean unseen;

    /** @param written told once the field is left, when something of it was saved */
    RemarksPanel(FileRemarks remarks, boolean editable, Writer writer, Runnable written) {
        super(UI.getCurrent().getTranslation("papers.RemarksPanel.title"));
        this.writer = writer;
        this.written = written;
        this.version = remarks.version();
        difficulties = area("difficulties", remarks.difficulties());
        proposals = area("proposals", remarks.proposals());
        if (editable) {
            side(saving);
            add(note("help"), conflict, difficulties, proposals);
        } else {
            add(words("difficulties", remarks.difficulties()), words("proposals", remarks.proposals()));
        }
    }

    private TextArea area(String name, String value) {
        var area = new TextArea(text(name));
        area.setValue(value);
        area.setMaxLength(FileRemarks.LONGEST);
        area.setWidthFull();
        area.addClassName("papers-area");
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save();
            }
        });
        area.addBlurListener(left -> tell());
        return area;
    }

    private void tell() {
        if (unseen) {
            unseen = false;
            written.run();
        }
    }

    private void save() {
        try {
            var stored = writer.write(difficulties.getValue(), proposals.getValue(), version);
            unseen |= version != stored.version();
            version = stored.version();
            conflict.removeAll();
            saving.saved(stored.at());
        } catch (RemarksConflictException other) {
            saving.idle();
            ask(other.theirs());
        } catch (RefusedException refused) {
            saving.idle();
            Notify.refused(refused);
        }
    }

    /** Nothing is stored until one is chosen; what the other wrote stays in the history either way. */
    private void ask(FileRemarks theirs) {
        conflict.removeAll();
        var banner = new Banner(Tone.WARNING, Icons.TRIANGLE_ALERT, text("conflict", theirs.byName()), text("choose"));
        banner.with(quote("difficulties", theirs.difficulties()), quote("proposals", theirs.proposals()));
        banner.action(new Button(text("mine"), click -> keepMine(theirs)), new Button(text("theirs"), click -> {
            take(theirs);
        }));
        conflict.add(banner);
    }

    private void keepMine(FileRemarks theirs) {
        version = theirs.version();
        save();
    }

    private void take(FileRemarks theirs) {
        version = theirs.version();
        difficulties.setValue(theirs.difficulties());
        proposals.setValue(theirs.proposals());
        conflict.removeAll();
        saving.saved(theirs.at());
    }

    private Div quote(String name, String words) {
        var quote = new Div(text("quoted", text(name), words.isEmpty() ? text("none") : words));
        quote.addClassNames("par-quote", "papers-words");
        return quote;
    }

    private Div words(String name, String words) {
        var title = new Div(text(name));
        title.addClassName("par-section");
        var value = new Div(new Span(words.isEmpty() ? text("none") : words));
        value.addClassNames("par-value", "papers-words");
        return new Div(title, value);
    }

    private Paragraph note(String name) {
        var note = new Paragraph(text(name));
        note.addClassName("par-note");
        return note;
    }

    private String text(String element, Object... arguments) {
        return ui.getTranslation("papers.RemarksPanel." + element, arguments);
    }

    /** Writes both over the version that was read. */
    interface Writer {
        FileRemarks write(String difficulties, String proposals, long version);
    }
}
