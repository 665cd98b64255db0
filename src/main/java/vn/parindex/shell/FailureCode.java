package vn.parindex.shell;

import java.security.SecureRandom;

/** A short code that a person can read out on the telephone and that stands beside the stack trace in the log. */
final class FailureCode {

    /** No 0, O, 1, I: they sound and look alike. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HALF = 3;

    private FailureCode() {}

    static String next() {
        var code = new StringBuilder();
        for (var i = 0; i < 2 * HALF; i++) {
            if (i == HALF) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
