package vn.parindex.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import vn.parindex.shared.RefusedException;

/** A password that the rules accept: at least 10 characters, at most the 72 bytes that are hashed, not the user name. */
record NewPassword(String value) {

    private static final int SHORTEST = 10;
    private static final int MOST_BYTES = 72;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** No characters that are mixed up on paper or on the telephone. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    /** @throws RefusedException at the field {@code password} */
    static NewPassword of(String typed, Username username) {
        var value = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC);
        if (value.codePointCount(0, value.length()) < SHORTEST || value.isBlank()) {
            throw RefusedException.at("password", "identity.refusal.passwordShort", SHORTEST);
        }
        if (value.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw RefusedException.at("password", "identity.refusal.passwordLong");
        }
        if (value.toLowerCase(Locale.ROOT).contains(username.value())) {
            throw RefusedException.at("password", "identity.refusal.passwordIsName");
        }
        return new NewPassword(value);
    }

    /** A one-time code to hand over: 16 characters in groups of four, about 79 bits. */
    static NewPassword generated() {
        var code = new StringBuilder();
        for (var group = 0; group < GROUPS; group++) {
            if (group > 0) {
                code.append('-');
            }
            RANDOM.ints(GROUP_LENGTH, 0, LETTERS.length()).forEach(index -> code.append(LETTERS.charAt(index)));
        }
        return new NewPassword(code.toString());
    }

    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
