package vn.parindex.shell;

import com.vaadin.flow.component.Component;

/** Something that stands in the bar of every page beside one's own name. Implemented by the module it belongs to. */
public interface BarPlace {

    /** A new one for the frame of the signed-in person. */
    Component create();
}
