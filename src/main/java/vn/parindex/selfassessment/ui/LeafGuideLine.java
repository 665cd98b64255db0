package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.WorkedExample;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shell.PointsFormat;

/** How the leaf is counted; period, source and worked examples lie folded under it. */
class LeafGuideLine extends Composite<Div> {

    private final transient Leaf leaf;

    LeafGuideLine(Leaf leaf) {
        this.leaf = leaf;
        var guidance = new Paragraph(leaf.guidance().in(getLocale()));
        guidance.addClassNames("par-lead", "selfassessment-lines");
        getContent().addClassName("selfassessment-guide");
        getContent().add(guidance);
        var facts = facts();
        if (facts.getElement().getChildCount() > 0) {
            var details = new NativeDetails(text("more"), facts);
            details.addClassName("selfassessment-guide__more");
            getContent().add(details);
        }
    }

    private DescriptionList facts() {
        var facts = new DescriptionList();
        facts.addClassName("par-facts");
        add(facts, "period", words(leaf.guide().period()));
        add(facts, "source", words(leaf.guide().dataSource()));
        leaf.guide().examples().forEach(example -> add(facts, "example", words(example)));
        return facts;
    }

    private void add(DescriptionList facts, String key, String words) {
        if (!words.isBlank()) {
            facts.add(new DescriptionList.Term(text(key)));
            facts.add(new DescriptionList.Description(new Span(words)));
        }
    }

    private String words(LocalizedText text) {
        return text.in(getLocale());
    }

    private String words(WorkedExample example) {
        var result = example.expected() == null
                ? text("notCounted")
                : text("gives", PointsFormat.of(getLocale()).number(example.expected()));
        return entry(example) + " → " + result;
    }

    private String entry(WorkedExample example) {
        var input = example.input();
        if (input.choice() != null && leaf.rule() instanceof ChoiceRule rule) {
            var options = rule.options();
            return input.choice() < options.size()
                    ? options.get(input.choice()).text().in(getLocale())
                    : "";
        }
        var format = PointsFormat.of(getLocale());
        List<String> figures = input.figures().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(figure -> figure.getKey() + " = " + format.number(figure.getValue()))
                .toList();
        return figures.stream().collect(Collectors.joining("; "));
    }

    private String text(String key, Object... arguments) {
        return getTranslation("selfassessment.LeafGuideLine." + key, arguments);
    }
}
