package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A flat card with a title and, at the right of its head, one small thing to do or to know. */
public class Panel extends Section {

    private final H2 title = new H2();
    private final Div side = new Div();

    public Panel(String title, Component... content) {
        addClassName("par-card");
        this.title.setText(title);
        this.title.addClassName("par-card__title");
        side.addClassName("par-card__side");
        side.setVisible(false);
        var head = new Div(this.title, side);
        head.addClassName("par-card__head");
        add(head);
        add(content);
        getElement().setAttribute("aria-label", title);
    }

    /** At the right end of the head: replaces what stood there. */
    public Panel side(Component... components) {
        side.removeAll();
        side.add(components);
        side.setVisible(components.length > 0);
        return this;
    }

    /** Without inner padding, for a grid or rows that reach the edges. */
    public Panel flush() {
        addClassName("par-card--flush");
        return this;
    }
}
