package vn.parindex.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A line of keys at the foot of a pane: shown where they help, never needed. */
public class KeyHints extends Div {

    public KeyHints(KeyHint... hints) {
        this(List.of(hints));
    }

    public KeyHints(List<KeyHint> hints) {
        addClassName("par-keys");
        hints.forEach(hint -> add(hint(hint)));
    }

    private Span hint(KeyHint hint) {
        var shown = new Span();
        shown.addClassName("par-keys__hint");
        hint.keys().forEach(key -> shown.getElement().appendChild(key(key)));
        shown.add(new Span(getTranslation(hint.label())));
        return shown;
    }

    static Element key(String name) {
        var key = new Element("kbd");
        key.setText(name);
        key.getClassList().add("par-key");
        return key;
    }
}
