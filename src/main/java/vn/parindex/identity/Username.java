package vn.parindex.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.parindex.shared.RefusedException;

/** The name somebody signs in with: lower-case Latin letters without marks, digits, dots, hyphens; 2 to 64 characters. */
record Username(String value) {

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{0,62}[a-z0-9])");

    /** @throws RefusedException at the field {@code username} */
    static Username of(String typed) {
        var value = canonical(typed);
        if (!ALLOWED.matcher(value).matches() || value.equals(SystemActor.USERNAME)) {
            throw RefusedException.at("username", "identity.refusal.username");
        }
        return new Username(value);
    }

    /** As it is compared: what is typed at sign-in may carry capitals and spaces around it. */
    static String canonical(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
