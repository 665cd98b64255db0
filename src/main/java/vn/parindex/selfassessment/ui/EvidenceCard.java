package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.criteria.LeafId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.selfassessment.AnswerDetails;
import vn.parindex.shell.Icons;

/** The documents that prove one leaf, and the ways to add one: drop files, choose files, take from the library. */
class EvidenceCard extends Composite<Div> {

    private final transient EvidenceActs acts;
    private final Span count = new Span();
    private final Span none = new Span();
    private final Div list = new Div();
    private final Div verbs = new Div();
    private final Div adding = new Div();
    private final transient Map<DocumentId, EvidenceRow> rows = new LinkedHashMap<>();
    private transient LeafId leaf;
    private boolean editable;

    EvidenceCard(EvidenceActs acts) {
        this.acts = acts;
        var title = new H3(text("title"));
        title.addClassName("par-card__title");
        count.addClassName("par-note");
        verbs.addClassName("par-card__side");
        var head = new Div(title, count, verbs);
        head.addClassName("par-card__head");
        none.setText(text("none"));
        none.addClassNames("par-note", "selfassessment-none");
        adding.addClassName("selfassessment-upload");
        getContent().addClassNames("par-card", "par-card--flush");
        getContent().add(head, none, list, adding);
    }

    /** The rows stay where they are while the leaf does: somebody may be typing, or a file on its way. */
    void show(AnswerDetails answer) {
        if (!answer.leaf().equals(leaf) || answer.editable() != editable) {
            begin(answer);
        }
        var documents = answer.documents();
        var known = documents.stream().map(attached -> attached.document().id()).collect(Collectors.toSet());
        rows.entrySet().removeIf(row -> {
            boolean gone = !known.contains(row.getKey());
            if (gone) {
                row.getValue().removeFromParent();
            }
            return gone;
        });
        documents.forEach(attached -> rows.computeIfAbsent(attached.document().id(), added -> {
                    var row = new EvidenceRow(attached, editable, acts);
                    list.add(row);
                    return row;
                })
                .show(attached));
        none.setVisible(documents.isEmpty());
        count.setText(text("count", documents.size()));
    }

    private void begin(AnswerDetails answer) {
        leaf = answer.leaf();
        editable = answer.editable();
        rows.clear();
        list.removeAll();
        verbs.removeAll();
        adding.removeAll();
        adding.setVisible(editable);
        if (editable) {
            var take = new Button(
                    text("take"), Icons.FOLDER_SEARCH.create(), click -> new LibraryDialog(acts, rows.keySet()).open());
            take.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            take.setVisible(acts.hasLibrary());
            verbs.add(take);
            adding.add(acts.uploads());
        }
    }

    private String text(String element, Object... arguments) {
        return getTranslation("selfassessment.EvidenceCard." + element, arguments);
    }
}
