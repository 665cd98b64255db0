package vn.parindex.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafPair;
import vn.parindex.criteria.RuleWords;
import vn.parindex.shell.PointsFormat;

/** A leaf before and after, side by side, its rule in words. */
class PairDetails extends Div {

    PairDetails(LeafPair pair) {
        addClassName("comparison-pair");
        add(side("before", pair.before()), side("after", pair.after()));
    }

    private Div side(String which, Optional<Leaf> leaf) {
        var title = new H3(text(which));
        title.addClassName("par-section");
        return new Div(title, leaf.<Component>map(this::facts).orElseGet(this::absent));
    }

    private Paragraph absent() {
        var absent = new Paragraph(text("absent"));
        absent.addClassName("par-note");
        return absent;
    }

    private DescriptionList facts(Leaf leaf) {
        var facts = new DescriptionList();
        facts.addClassNames("par-facts", "par-facts--plain", "comparison-facts");
        fact(facts, "name", new Span(leaf.code() + " " + leaf.name().in(getLocale())));
        fact(facts, "maximum", new Span(PointsFormat.of(getLocale()).display(leaf.maximum())));
        fact(facts, "source", new Span(getTranslation("criteria.PointsSource." + leaf.source())));
        fact(facts, "rule", rule(leaf));
        fact(facts, "notApplicable", new Span(text("policy." + leaf.scoring().notApplicable())));
        return facts;
    }

    private void fact(DescriptionList facts, String term, Component value) {
        facts.add(new DescriptionList.Term(text(term)));
        facts.add(new DescriptionList.Description(value));
    }

    private Div rule(Leaf leaf) {
        var lines = new UnorderedList();
        lines.addClassName("comparison-rule");
        RuleWords.texts(getLocale(), leaf.rule()).forEach(line -> lines.add(new ListItem(line)));
        return leaf.rule() == null
                ? new Div(lines)
                : new Div(new Span(RuleWords.kind(getLocale(), leaf.rule())), lines);
    }

    private String text(String element) {
        return getTranslation("criteria.PairDetails." + element);
    }
}
