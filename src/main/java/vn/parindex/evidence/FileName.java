package vn.parindex.evidence;

import java.text.Normalizer;
import vn.parindex.shared.RefusedException;

/** The name under which a document is kept and handed out: no path, nothing invisible, at most 255 characters. */
record FileName(String value) {

    static final int LONGEST = 255;

    private static final String FIELD = "file";

    /** @throws RefusedException for a name that nobody should have to read or store */
    static FileName of(String typed) {
        var name = typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (name.isEmpty()) {
            throw RefusedException.at(FIELD, "evidence.refusal.nameMissing");
        }
        if (name.codePoints().anyMatch(FileName::invisible)) {
            throw RefusedException.at(FIELD, "evidence.refusal.nameControlCharacters");
        }
        if (name.contains("/") || name.contains("\\") || name.equals(".") || name.equals("..")) {
            throw RefusedException.at(FIELD, "evidence.refusal.nameIsPath");
        }
        int length = name.codePointCount(0, name.length());
        if (length > LONGEST) {
            throw RefusedException.at(FIELD, "evidence.refusal.nameTooLong", length, LONGEST);
        }
        return new FileName(name);
    }

    /** Control characters, line ends, and marks that turn the reading direction and so disguise an ending. */
    private static boolean invisible(int character) {
        return Character.isISOControl(character)
                || character == 0x2028
                || character == 0x2029
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069
                || Character.getType(character) == Character.SURROGATE;
    }
}
