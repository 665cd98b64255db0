package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import vn.parindex.criteria.LeafId;
import vn.parindex.selfassessment.AnswerRow;
import vn.parindex.selfassessment.CheckFinding;
import vn.parindex.selfassessment.CheckSeverity;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;
import vn.parindex.shell.StatusBadge;

/** The findings of one weight, a row for each leaf; what must be explained can be explained here. */
class FindingsPanel extends Panel {

    private final FileDetails file;
    private final transient Consumer<Explanation> explain;

    /** Words for a leaf. */
    record Explanation(LeafId leaf, String words) {}

    FindingsPanel(
            CheckSeverity severity, List<CheckFinding> findings, FileDetails file, Consumer<Explanation> explain) {
        super(com.vaadin
                .flow
                .component
                .UI
                .getCurrent()
                .getTranslation("selfassessment.FindingsPanel." + severity, findings.size()));
        this.file = file;
        this.explain = explain;
        flush();
        side(new StatusBadge(new CheckLook(severity)));
        var note = new Paragraph(getTranslation("selfassessment.FindingsPanel." + severity + ".note"));
        note.addClassNames("par-note", "selfassessment-findings__note");
        var rows = new UnorderedList();
        rows.addClassName("selfassessment-findings");
        var byLeaf = new LinkedHashMap<String, List<CheckFinding>>();
        findings.forEach(finding -> byLeaf.computeIfAbsent(finding.code(), code -> new ArrayList<>())
                .add(finding));
        byLeaf.values().forEach(ofLeaf -> rows.add(row(severity, ofLeaf)));
        add(note, rows);
    }

    private ListItem row(CheckSeverity severity, List<CheckFinding> ofLeaf) {
        var first = ofLeaf.get(0);
        var what = new Div();
        what.addClassName("selfassessment-findings__what");
        if (first.leaf() != null) {
            var leaf = file.set().leaf(first.leaf());
            var code = new Span(leaf.code());
            code.addClassName("par-code");
            var name = new Div(code, new Span(leaf.name().in(getLocale())));
            name.addClassName("selfassessment-findings__leaf");
            what.add(name);
        }
        ofLeaf.forEach(finding -> what.add(sentence(finding)));
        var row = new ListItem(what);
        if (severity == CheckSeverity.MUST_EXPLAIN && isEditable(first.leaf())) {
            row.add(explaining(first.leaf(), first.code()));
        }
        return row;
    }

    private Div sentence(CheckFinding finding) {
        var words = FindingText.of(getLocale(), finding);
        var way = new Anchor(
                FindingPlace.path(file.file().cycle(), file.file().agency(), finding),
                getTranslation("selfassessment.FindingsPanel.go." + finding.place()));
        way.getElement().setAttribute("aria-label", way.getText() + ": " + words);
        var line = new Div(new Span(words), way);
        line.addClassName("selfassessment-findings__line");
        return line;
    }

    private boolean isEditable(LeafId leaf) {
        return file.answers().stream().filter(row -> row.leaf().equals(leaf)).anyMatch(AnswerRow::editable);
    }

    private Div explaining(LeafId leaf, String code) {
        var place = new Div();
        place.addClassName("selfassessment-findings__explain");
        var open = new Button(getTranslation("selfassessment.FindingsPanel.explain"), Icons.SQUARE_PEN.create());
        open.addThemeVariants(ButtonVariant.LUMO_SMALL);
        open.getElement().setAttribute("aria-label", getTranslation("selfassessment.FindingsPanel.explainLeaf", code));
        open.addClickListener(click -> {
            place.removeAll();
            place.add(new ExplainForm(code, words -> explain.accept(new Explanation(leaf, words))));
        });
        place.add(open);
        return place;
    }
}
