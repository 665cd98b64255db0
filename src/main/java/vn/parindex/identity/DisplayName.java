package vn.parindex.identity;

import java.text.Normalizer;
import vn.parindex.shared.RefusedException;

/** A person's name as screens, ledger and trail show it: Unicode NFC, single spaces, at most 120 characters. */
record DisplayName(String value) {

    private static final int LONGEST = 120;

    /** @throws RefusedException at the field {@code displayName} */
    static DisplayName of(String typed) {
        var value = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .replaceAll("[\\h]+", " ")
                        .strip();
        if (value.isEmpty() || value.length() > LONGEST || !value.codePoints().allMatch(DisplayName::isPrintable)) {
            throw RefusedException.at("displayName", "identity.refusal.displayName", LONGEST);
        }
        return new DisplayName(value);
    }

    private static boolean isPrintable(int character) {
        var type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
