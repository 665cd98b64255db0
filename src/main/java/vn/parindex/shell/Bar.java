package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** The bar above a view: way back, title and state on the left, what can be done on the right. */
public final class Bar {

    private final Div back = new Div();
    private final H1 title = new H1();
    private final Span subtitle = new Span();
    private final Div state = slot("par-bar__state");
    private final Div actions = slot("par-bar__actions");
    private final Div heading;

    Bar() {
        title.addClassName("par-bar__title");
        subtitle.addClassName("par-bar__subtitle");
        heading = new Div(title, subtitle);
        heading.addClassName("par-bar__heading");
        clear();
    }

    /** The name of the view; the one H1 of the page. */
    public Bar title(String text) {
        title.setText(text);
        return this;
    }

    /** Whose or which: agency, year, rule. */
    public Bar subtitle(String text) {
        subtitle.setText(text);
        subtitle.setVisible(text != null && !text.isBlank());
        return this;
    }

    /**
     * An arrow to the list this view came from.
     *
     * @param path where it leads, as a route path
     * @param label where it leads, in words
     */
    public Bar back(String path, String label) {
        back.removeAll();
        var link = new Anchor(path, Icons.ARROW_LEFT.create());
        link.addClassName("par-bar__back");
        link.setAriaLabel(label);
        link.setTitle(label);
        back.add(link);
        back.setVisible(true);
        return this;
    }

    /** Badge, deadline: replaces what stood there. */
    public Bar state(Component... components) {
        return fill(state, components);
    }

    /** Save state, people present, the one primary button: replaces what stood there. */
    public Bar actions(Component... components) {
        return fill(actions, components);
    }

    Component[] parts() {
        return new Component[] {back, heading, state, actions};
    }

    void clear() {
        title("");
        subtitle("");
        back.removeAll();
        back.setVisible(false);
        state();
        actions();
    }

    private Bar fill(Div slot, Component... components) {
        slot.removeAll();
        slot.add(components);
        return this;
    }

    private static Div slot(String className) {
        var slot = new Div();
        slot.addClassName(className);
        return slot;
    }
}
