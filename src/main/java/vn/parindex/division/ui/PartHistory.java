package vn.parindex.division.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.parindex.division.AssignmentStep;
import vn.parindex.shell.DateText;

/** What happened to one part, the latest first. */
class PartHistory extends Composite<Div> {

    PartHistory() {
        getContent().addClassNames("par-pane__part", "par-stack");
    }

    void show(String code, List<AssignmentStep> steps) {
        getContent().removeAll();
        getContent().setVisible(!steps.isEmpty());
        var title = new H2(getTranslation("division.PartHistory.title", code));
        title.addClassName("par-section");
        var list = new OrderedList();
        list.addClassName("par-steps");
        steps.forEach(step -> list.add(item(step, step == steps.get(0))));
        getContent().add(title, list);
    }

    void hide() {
        getContent().setVisible(false);
    }

    private ListItem item(AssignmentStep step, boolean last) {
        var who = new Span(step.byName());
        who.addClassName("par-strong");
        var what = new Span(getTranslation(
                "division.PartHistory." + step.act(),
                step.assignee(),
                DateText.of(getLocale()).date(step.dueOn())));
        var text = new Div(who, what);
        if (step.words() != null) {
            text.add(new Span("“" + step.words() + "”"));
        }
        var when = new Span(DateText.of(getLocale()).dateTime(step.at()));
        when.addClassName("par-steps__when");
        text.add(when);
        text.addClassName("par-two");
        var item = new ListItem(text);
        item.addClassNames("par-steps__step", last ? "is-here" : "is-done");
        return item;
    }
}
