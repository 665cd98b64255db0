package vn.parindex.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.List;

/** All keys of the screen that is shown, behind F1 and the help button. */
class KeySheet implements Serializable {

    private static final List<KeyHint> EVERYWHERE =
            List.of(KeyHint.of("shell.KeySheet.help", "F1"), KeyHint.of("shell.KeySheet.close", "Esc"));

    private List<KeyHint> ofView = List.of();

    KeySheet() {
        var ui = UI.getCurrent();
        if (ui != null) {
            Shortcuts.addShortcutListener(ui, this::open, Key.F1).setBrowserDefaultAllowed(false);
        }
    }

    void show(List<KeyHint> hints) {
        ofView = List.copyOf(hints);
    }

    void open() {
        var ui = UI.getCurrent();
        var dialog = new Dialog();
        dialog.setHeaderTitle(ui.getTranslation("shell.KeySheet.title"));
        var content = new Div();
        content.addClassNames("par-key-sheet", "par-stack");
        if (!ofView.isEmpty()) {
            content.add(head(ui.getTranslation("shell.KeySheet.view")));
            content.getElement().appendChild(list(ui, ofView));
        }
        content.add(head(ui.getTranslation("shell.KeySheet.everywhere")));
        content.getElement().appendChild(list(ui, EVERYWHERE));
        dialog.add(content);
        DialogFoot.reading(dialog);
        dialog.open();
    }

    private static H3 head(String text) {
        var head = new H3(text);
        head.addClassName("par-section");
        return head;
    }

    private static Element list(UI ui, List<KeyHint> hints) {
        var list = new Element("dl");
        list.getClassList().add("par-facts");
        hints.forEach(hint -> {
            list.appendChild(new Element("dt").setText(ui.getTranslation(hint.label())));
            var keys = new Element("dd");
            keys.getClassList().add("par-keys__combination");
            hint.keys().forEach(key -> keys.appendChild(KeyHints.key(key)));
            list.appendChild(keys);
        });
        return list;
    }
}
