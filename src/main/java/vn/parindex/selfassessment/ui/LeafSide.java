package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.parindex.criteria.Leaf;
import vn.parindex.selfassessment.AnswerDetails;
import vn.parindex.selfassessment.AnswerStatus;
import vn.parindex.selfassessment.AnswerVersion;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;

/** The right pane: what the leader wrote, the documents demanded, and everything that was entered before. */
class LeafSide extends Composite<Div> {

    private static final int SHOWN = 12;

    LeafSide() {
        getContent().addClassNames("par-pane", "par-pane--side");
    }

    void show(Leaf leaf, AnswerDetails answer, List<AnswerVersion> history) {
        getContent().removeAll();
        if (answer.status() == AnswerStatus.RETURNED && answer.returnReason() != null) {
            var reason = new Div(new Paragraph(answer.returnReason()));
            reason.addClassNames("par-remark");
            getContent().add(part(Icons.CORNER_UP_LEFT, "selfassessment.LeafSide.returned", reason));
        }
        var demanded = new Paragraph(leaf.evidence().in(getLocale()));
        demanded.addClassName("selfassessment-lines");
        getContent().add(part(Icons.CLIPBOARD_LIST, "selfassessment.LeafSide.evidence", demanded));
        getContent().add(part(Icons.ROTATE_CCW_CLOCK, "selfassessment.LeafSide.history", history(history)));
    }

    private Component history(List<AnswerVersion> versions) {
        if (versions.isEmpty()) {
            var none = new Span(getTranslation("selfassessment.LeafSide.noHistory"));
            none.addClassName("par-note");
            return none;
        }
        var list = new OrderedList();
        list.addClassName("par-steps");
        versions.stream().limit(SHOWN).forEach(version -> list.add(step(version, version == versions.get(0))));
        return list;
    }

    private ListItem step(AnswerVersion version, boolean last) {
        var who = new Span(version.byName());
        who.addClassName("par-strong");
        var what = new Span(getTranslation(
                "selfassessment.LeafSide.version",
                getTranslation("selfassessment.AnswerStatus." + version.status()),
                PointsFormat.of(getLocale()).display(version.points())));
        var when = new Span(DateText.of(getLocale()).dateTime(version.at()));
        when.addClassName("par-steps__when");
        var text = new Div(who, what, when);
        text.addClassName("par-two");
        var step = new ListItem(text);
        step.addClassNames("par-steps__step", last ? "is-here" : "is-done");
        return step;
    }

    private Div part(Icons icon, String titleKey, Component content) {
        var title = new H3(icon.create(), new Span(getTranslation(titleKey)));
        title.addClassNames("par-section", "selfassessment-side__title");
        var part = new Div(title, content);
        part.addClassNames("par-pane__part", "par-stack");
        return part;
    }
}
