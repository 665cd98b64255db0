package vn.parindex.shell;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Locale;

/** Names the other language in that language, so that whoever needs it can read it. For pages without the rail too. */
public class LanguageSwitch extends Button {

    private final Locale other;

    public LanguageSwitch() {
        var ui = UI.getCurrent();
        var english = Locale.ENGLISH.getLanguage().equals(ui.getLocale().getLanguage());
        other = english ? Texts.VIETNAMESE : Locale.ENGLISH;
        getElement().appendChild(new Html(face()).getElement());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClassName("par-language");
        addClickListener(click -> Preferences.choose(UI.getCurrent(), other));
    }

    private String face() {
        return "<span class=\"par-language__face\">" + Icons.LANGUAGES.markup() + "<span lang=\"" + other.getLanguage()
                + "\">" + Texts.of(other, "shell.language") + "</span></span>";
    }
}
