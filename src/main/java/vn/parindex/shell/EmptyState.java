package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing to show: why, and the next useful step. */
public class EmptyState extends Div {

    public EmptyState(Icons icon, String title, String reason, Component... next) {
        addClassName("par-empty");
        var sign = new Div(icon.create());
        sign.addClassName("par-empty__icon");
        var head = new Paragraph(title);
        head.addClassName("par-empty__title");
        var why = new Paragraph(reason);
        why.addClassName("par-empty__reason");
        var steps = new Div(next);
        steps.addClassName("par-empty__next");
        add(sign, head, why, steps);
    }
}
