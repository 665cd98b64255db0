package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A notice inside the page: locked, missing, wrong; with the way on at its end. */
public class Banner extends Div {

    private final Div body = new Div();
    private final Div end = new Div();

    public Banner(Tone tone, Icons icon, String title, String text) {
        addClassNames("par-banner", tone.className());
        var head = new Span(title);
        head.addClassName("par-banner__title");
        body.addClassName("par-banner__body");
        body.add(head);
        if (text != null && !text.isBlank()) {
            body.add(new Span(text));
        }
        end.addClassName("par-banner__end");
        end.setVisible(false);
        add(icon.create(), body, end);
        getElement().setAttribute("role", tone == Tone.ERROR ? "alert" : "note");
    }

    /** More lines under the text. */
    public Banner with(Component... lines) {
        body.add(lines);
        return this;
    }

    /** A link or small button at the end. */
    public Banner action(Component... actions) {
        end.add(actions);
        end.setVisible(true);
        return this;
    }
}
