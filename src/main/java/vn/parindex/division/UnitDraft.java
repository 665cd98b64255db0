package vn.parindex.division;

import java.text.Normalizer;
import vn.parindex.shared.RefusedException;

/**
 * What the coordinator typed about a unit.
 *
 * @param nameEn may be empty
 */
public record UnitDraft(String nameVi, String nameEn, UnitKind kind) {

    private static final int LONGEST = 200;

    /** @throws RefusedException at the field that is wrong */
    public UnitDraft {
        nameVi = clean("nameVi", nameVi);
        nameEn = clean("nameEn", nameEn);
        if (nameVi.isEmpty()) {
            throw RefusedException.at("nameVi", "division.refusal.unitName");
        }
        if (kind == null) {
            throw RefusedException.at("kind", "division.refusal.unitKind");
        }
    }

    private static String clean(String field, String typed) {
        var text = typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw RefusedException.at(field, "division.refusal.controlCharacters");
        }
        if (text.length() > LONGEST) {
            throw RefusedException.at(field, "division.refusal.tooLong", text.length(), LONGEST);
        }
        return text;
    }
}
