package vn.parindex.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person chose on this computer: language and theme, kept in two cookies so that the first paint knows them. */
final class Preferences {

    static final String LANGUAGE_COOKIE = "parindex.lang";
    static final String THEME_COOKIE = "parindex.theme";
    static final String DARK = "dark";

    private static final String KEEP = ";path=/;max-age=31536000;samesite=lax";

    private Preferences() {}

    static Locale language(VaadinRequest request) {
        return language(request == null ? null : request.getCookies());
    }

    static Locale language(Cookie... cookies) {
        return cookie(LANGUAGE_COOKIE, cookies)
                .filter(Locale.ENGLISH.getLanguage()::equals)
                .map(Locale::forLanguageTag)
                .orElse(Texts.VIETNAMESE);
    }

    /** Empty while the person has not chosen: then the computer's own setting is the first guess. */
    static Optional<String> theme(VaadinRequest request) {
        return cookie(THEME_COOKIE, request.getCookies()).filter(theme -> DARK.equals(theme) || "light".equals(theme));
    }

    static void choose(UI ui, Locale language) {
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + $2; location.reload();",
                        LANGUAGE_COOKIE,
                        language.getLanguage(),
                        KEEP);
    }

    static void switchTheme(UI ui) {
        ui.getPage()
                .executeJs(
                        "const root = document.documentElement;"
                                + "const dark = root.getAttribute('theme') === $1;"
                                + "dark ? root.removeAttribute('theme') : root.setAttribute('theme', $1);"
                                + "document.cookie = $0 + '=' + (dark ? 'light' : $1) + $2;",
                        THEME_COOKIE,
                        DARK,
                        KEEP);
    }

    private static Optional<String> cookie(String name, Cookie... cookies) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> name.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
