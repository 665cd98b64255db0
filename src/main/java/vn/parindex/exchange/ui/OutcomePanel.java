package vn.parindex.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.criteria.Leaf;
import vn.parindex.exchange.FieldTexts;
import vn.parindex.exchange.LeafOutcome;
import vn.parindex.exchange.OfflinePreview;
import vn.parindex.exchange.Taking;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;
import vn.parindex.shell.Refusal;

/** What became of each leaf, and the way back. */
class OutcomePanel extends Composite<Div> {

    private final transient OfflinePreview preview;
    private final transient Taking taking;
    private final String verb;

    /** @param undo takes it back */
    OutcomePanel(OfflinePreview preview, Taking taking, Runnable undo) {
        this(preview, taking, "taken");
        if (taking.taken() > 0) {
            var note = new Paragraph(text("undoNote"));
            note.addClassName("par-note");
            getContent().add(note, new Button(text("undo"), Icons.UNDO_2.create(), click -> ask(undo)));
        }
    }

    static OutcomePanel undone(OfflinePreview preview, Taking undone) {
        return new OutcomePanel(preview, undone, "undone");
    }

    private OutcomePanel(OfflinePreview preview, Taking taking, String verb) {
        this.preview = preview;
        this.taking = taking;
        this.verb = verb;
        getContent().addClassName("par-stack");
        show(verb, taking.leaves().stream().filter(LeafOutcome::taken).toList());
        show(
                "not" + verb,
                taking.leaves().stream().filter(leaf -> !leaf.taken()).toList());
    }

    String sentence() {
        return text(
                verb + (taking.taken() == taking.leaves().size() ? "Sentence" : "SentencePart"),
                taking.taken(),
                taking.leaves().size());
    }

    private void show(String title, List<LeafOutcome> leaves) {
        if (!leaves.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("exchange-outcome");
            leaves.forEach(leaf -> list.add(item(leaf)));
            getContent().add(new Panel(text(title, leaves.size()), list));
        }
    }

    private ListItem item(LeafOutcome outcome) {
        var leaf = preview.leaves().stream()
                .map(difference -> difference.leaf())
                .filter(known -> known.id().equals(outcome.leaf()))
                .findFirst()
                .orElseThrow();
        var icon = outcome.taken() ? Icons.CIRCLE_CHECK.create() : Icons.TRIANGLE_ALERT.create();
        icon.addClassName(outcome.taken() ? "par-text-success" : "par-text-warning");
        var said = outcome.refusal().map(why -> Refusal.text(getLocale(), why)).orElseGet(() -> fields(leaf, outcome));
        var name = new Span(leaf.code() + " " + leaf.name().in(getLocale()));
        name.addClassName("par-strong");
        return new ListItem(icon, new Div(name, new Div(said)));
    }

    private String fields(Leaf leaf, LeafOutcome outcome) {
        var texts = FieldTexts.of(getLocale());
        return outcome.fields().stream().map(field -> texts.label(leaf, field)).collect(Collectors.joining(", "));
    }

    private void ask(Runnable undo) {
        Confirm.ask(text("undoTitle", taking.taken()), text("undo"), undo)
                .consequences(text("undoText"))
                .open();
    }

    private String text(String key, Object... arguments) {
        return getTranslation("exchange.OutcomePanel." + key, arguments);
    }
}
