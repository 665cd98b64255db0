package vn.parindex.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** The right pane: what must be mended, and a try. What is published has nothing to mend. */
class SidePane extends Composite<Div> {

    SidePane() {
        getContent().addClassNames("par-pane", "par-pane--side", "criteria-pane");
    }

    void show(boolean mending, Component faults, Component tryOut) {
        getContent().removeAll();
        if (mending) {
            getContent().add(faults);
        }
        getContent().add(tryOut);
    }

    /** Where the screen is narrow the pane lies over the others. */
    void open() {
        getContent().addClassName("is-open");
    }

    /** Back to the row, where the pane lay over it. */
    void close() {
        getContent().removeClassName("is-open");
    }
}
