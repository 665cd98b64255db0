package vn.parindex.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Names the other language in that language, so that whoever needs it can read it. For pages without the rail too. */
public class LanguageSwitch extends Button {

    private final Locale other;

    public LanguageSwitch() {
        var ui = UI.getCurrent();
        var english = Locale.ENGLISH.getLanguage().equals(ui.getLocale().getLanguage());
        other = english ? Texts.VIETNAMESE : Locale.ENGLISH;
        var face = new Span(Icons.LANGUAGES.create(), name());
        face.addClassName("par-language__face");
        getElement().appendChild(face.getElement());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClassName("par-language");
        addClickListener(click -> Preferences.choose(UI.getCurrent(), other));
    }

    private Span name() {
        var name = new Span(Texts.of(other, "shell.language"));
        name.getElement().setAttribute("lang", other.getLanguage());
        return name;
    }
}
