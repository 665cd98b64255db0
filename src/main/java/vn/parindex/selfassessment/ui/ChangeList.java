package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import vn.parindex.criteria.LeafId;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.selfassessment.ContentChange;
import vn.parindex.selfassessment.ContentChange.Part;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.Points;
import vn.parindex.shell.PointsFormat;

/** What differs from what the leader saw before: which leaf, what it was and is, by whom. */
class ChangeList extends UnorderedList {

    private static final int LONGEST = 240;

    private final FileDetails file;

    ChangeList(FileDetails file, List<ContentChange> changes) {
        this.file = file;
        addClassName("selfassessment-findings");
        LeafId last = null;
        for (var change : changes) {
            add(row(change, change.leaf() != null && change.leaf().equals(last)));
            last = change.leaf();
        }
    }

    private ListItem row(ContentChange change, boolean sameLeaf) {
        var what = new Div();
        what.addClassName("selfassessment-findings__what");
        if (change.leaf() != null && !sameLeaf) {
            var leaf = file.set().leaf(change.leaf());
            var way = new Anchor(
                    SelfAssessmentNavigation.leaf(
                            file.file().cycle(), file.file().agency(), change.code()),
                    change.code() + " " + leaf.name().in(getLocale()));
            way.addClassName("selfassessment-findings__leaf");
            what.add(way);
        }
        var label = new Span(text(change.part().name(), change.detail()));
        label.addClassName("par-note");
        var before = new Span(word(change, change.before()));
        before.addClassName("selfassessment-before");
        var after = new Span(word(change, change.after()));
        after.addClassName("selfassessment-after");
        what.add(new Div(label), new Div(before, new Span(" → "), after));
        var by = new Span(change.by() == null ? "" : text("by", change.by()));
        by.addClassNames("par-note", "selfassessment-findings__by");
        return new ListItem(what, by);
    }

    private String word(ContentChange change, String value) {
        if (value == null || value.isEmpty()) {
            return text("none");
        }
        var format = PointsFormat.of(getLocale());
        return switch (change.part()) {
            case POINTS -> format.display(Points.of(value));
            case FIGURE -> format.exact(new BigDecimal(value));
            case APPLIES -> text("applies." + value);
            case CHOICE -> option(change, Integer.parseInt(value));
            default -> value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
        };
    }

    private String option(ContentChange change, int index) {
        return file.set().leaf(change.leaf()).rule() instanceof ChoiceRule rule
                ? rule.options().get(index).text().in(getLocale())
                : String.valueOf(index + 1);
    }

    private static String text(String element, Object... arguments) {
        return UI.getCurrent().getTranslation("selfassessment.ChangeList." + element, arguments);
    }

    static int leaves(List<ContentChange> changes) {
        return (int) changes.stream()
                .filter(change -> change.part() != Part.REPORT)
                .map(ContentChange::leaf)
                .distinct()
                .count();
    }
}
