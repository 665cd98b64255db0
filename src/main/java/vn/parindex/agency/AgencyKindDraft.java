package vn.parindex.agency;

import java.util.List;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.RefusedException;

/** The names of a kind, as typed. */
public record AgencyKindDraft(String code, String nameVi, String nameEn, String pluralVi, String pluralEn) {

    private static final int LONGEST = 200;

    public AgencyKindDraft {
        code = AgencyDraft.plain(code);
        nameVi = AgencyDraft.plain(nameVi);
        nameEn = AgencyDraft.plain(nameEn);
        pluralVi = AgencyDraft.plain(pluralVi);
        pluralEn = AgencyDraft.plain(pluralEn);
    }

    /** @throws RefusedException at the field that is wrong */
    AgencyKindRow row() {
        check("nameVi", nameVi);
        check("nameEn", nameEn);
        check("pluralVi", pluralVi);
        check("pluralEn", pluralEn);
        return new AgencyKindRow(kind(), new LocalizedText(nameVi, nameEn), new LocalizedText(pluralVi, pluralEn));
    }

    private AgencyKind kind() {
        try {
            return new AgencyKind(code);
        } catch (IllegalArgumentException malformed) {
            throw RefusedException.at("code", "agency.problem.kindForm");
        }
    }

    private static void check(String field, String text) {
        if (text.isEmpty() && List.of("nameVi", "pluralVi").contains(field)) {
            throw RefusedException.at(field, "agency.problem.nameMissing");
        }
        if (text.length() > LONGEST) {
            throw RefusedException.at(field, "agency.problem.tooLong", LONGEST);
        }
    }
}
