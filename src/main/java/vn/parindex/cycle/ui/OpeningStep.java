package vn.parindex.cycle.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;

/** One step of the opening form. Writes into the draft as people type, so that moving between steps loses nothing. */
interface OpeningStep {

    /** Names the step in texts, and the fields of refusals that belong to it begin with it. */
    String key();

    Component content();

    /** Called whenever the step comes into view: earlier steps may have changed what it offers. */
    void enter();

    /** What must be mended before going on, each with its field; marks the fields. */
    Map<String, Component> problems();
}
