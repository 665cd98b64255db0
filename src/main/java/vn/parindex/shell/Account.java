package vn.parindex.shell;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Objects;
import org.springframework.web.util.HtmlUtils;
import vn.parindex.shared.CurrentUser;

/** Who is at the keyboard, at the right end of the bar; signing out is behind the name. */
class Account extends Div {

    Account(CurrentUser user, AuthenticationContext session, List<AccountPlace> places) {
        addClassName("par-account");
        if (user == null || !user.isSignedIn()) {
            var signIn = new Anchor("login", getTranslation("shell.Account.signIn"));
            signIn.setRouterIgnore(true);
            add(signIn);
            return;
        }
        var leaving = new SignOut(user.username(), () -> {
            if (session != null) {
                session.logout();
            }
        });
        var menu = new MenuButton(face(user), getTranslation("shell.Account.of", user.displayName()), entries -> {
            entries.addItem(user.username()).setEnabled(false);
            places.forEach(place -> entries.addItem(
                    getTranslation(place.labelKey()), click -> UI.getCurrent().navigate(place.path())));
            entries.addItem(getTranslation("shell.Account.signOut"), click -> leaving.ask());
        });
        add(menu, leaving, new SessionOver(user.username()));
    }

    /** It never changes: one piece of markup. */
    private static Html face(CurrentUser user) {
        return new Html("<span class=\"par-account__face\">"
                + span("initials", abbreviation(user.displayName()))
                + "<span class=\"par-account__names\">"
                + span("name", user.displayName())
                + span("agency", user.agencyName())
                + "</span>"
                + Icons.CHEVRON_DOWN.markup()
                + "</span>");
    }

    private static String span(String element, String text) {
        return "<span class=\"par-account__" + element + "\">" + HtmlUtils.htmlEscape(Objects.toString(text, ""))
                + "</span>";
    }

    /** The first letters of the last two names: those a Vietnamese colleague is known by. */
    static String abbreviation(String name) {
        var names = name.strip().split("\\s+");
        var last = names[names.length - 1];
        var middle = names.length > 1 ? names[names.length - 2] : "";
        return (first(middle) + first(last)).toUpperCase(Texts.VIETNAMESE);
    }

    private static String first(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
