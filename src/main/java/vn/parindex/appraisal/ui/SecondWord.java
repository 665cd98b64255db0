package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.SecondDecision;
import vn.parindex.shared.Points;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.StatusBadge;

/** The second word of a ministry, before and after: self-score, first appraisal, what stands now, and why. */
class SecondWord extends Panel {

    SecondWord(AppraisedLeaf leaf, SecondDecision word, String title) {
        super(title);
        side(new StatusBadge(SecondLook.of(leaf)));
        var path = new OrderedList();
        path.addClassName("par-path");
        path.add(
                step("self", leaf.finding().selfPoints()),
                step("first", leaf.finding().firstPoints()),
                step("second", word.points()));
        var reason = new Paragraph(word.reason());
        reason.addClassName("appraisal-quote");
        var by = new Span(Voices.line(getLocale(), word.by()));
        by.addClassName("par-note");
        add(path, reason, by);
    }

    private ListItem step(String name, Points points) {
        var shown = new Span(
                points == null
                        ? getTranslation("appraisal.Voices.notApplicable")
                        : PointsFormat.of(getLocale()).display(points));
        shown.addClassName("par-path__value");
        var label = new Span(getTranslation("appraisal.SecondWord." + name));
        label.addClassName("par-path__label");
        var step = new ListItem(shown, label);
        step.addClassName("par-path__step");
        return step;
    }
}
