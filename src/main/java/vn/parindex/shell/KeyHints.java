package vn.parindex.shell;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A line of keys at the foot of a pane: shown where they help, never needed. It never changes: one piece of markup. */
public class KeyHints extends Div {

    public KeyHints(KeyHint... hints) {
        this(List.of(hints));
    }

    public KeyHints(List<KeyHint> hints) {
        addClassName("par-keys");
        hints.forEach(hint -> add(new Html(markup(hint))));
    }

    private String markup(KeyHint hint) {
        return hint.keys().stream()
                .map(key -> "<kbd class=\"par-key\">" + HtmlUtils.htmlEscape(key) + "</kbd>")
                .collect(Collectors.joining(
                        "",
                        "<span class=\"par-keys__hint\">",
                        "<span>" + HtmlUtils.htmlEscape(getTranslation(hint.label())) + "</span></span>"));
    }

    static Element key(String name) {
        var key = new Element("kbd");
        key.setText(name);
        key.getClassList().add("par-key");
        return key;
    }
}
