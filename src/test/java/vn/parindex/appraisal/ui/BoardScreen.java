package vn.parindex.appraisal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;

/** Finds things on the appraiser's screens by the keys of their words. */
final class BoardScreen {

    private BoardScreen() {}

    static Button button(String key, Object... arguments) {
        return _get(Button.class, spec -> spec.withText(text(key, arguments)));
    }

    static TextArea area(String key) {
        return _get(TextArea.class, spec -> spec.withLabel(text(key)));
    }

    static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
