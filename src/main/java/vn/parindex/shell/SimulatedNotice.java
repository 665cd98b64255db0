package vn.parindex.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Stands on every view with invented scores, in both languages at once so that no screenshot loses it. */
public class SimulatedNotice extends Paragraph {

    public SimulatedNotice() {
        addClassName("par-simulated");
        add(Icons.INFO.create(), new Span(Texts.of(Texts.VIETNAMESE, "shell.SimulatedNotice.text")));
    }
}
