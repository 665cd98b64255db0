package vn.parindex.agency;

import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.parindex.shared.Folded;

/**
 * What somebody wants to stand in the directory, as typed; {@link AgencyRules} says whether it may. Texts are in NFC,
 * on one line, without invisible characters; nothing is null.
 *
 * @param kind code of an {@link AgencyKind}
 * @param nameEn the Vietnamese name where there is no English one
 */
public record AgencyDraft(
        String code,
        String kind,
        String nameVi,
        String nameEn,
        String region,
        boolean assessed,
        boolean ranked,
        String note,
        String source) {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\p{Z}]+");

    public AgencyDraft {
        code = plain(code);
        kind = plain(kind);
        nameVi = plain(nameVi);
        nameEn = plain(nameEn).isEmpty() ? nameVi : plain(nameEn);
        region = plain(region);
        note = plain(note);
        source = plain(source);
    }

    static AgencyDraft of(AgencyEntry entry) {
        var row = entry.row();
        return new AgencyDraft(
                row.code(),
                row.kind().code(),
                row.name().vi(),
                row.name().en(),
                row.region(),
                row.assessed(),
                row.ranked(),
                row.note(),
                entry.source());
    }

    String nameFolded() {
        return Folded.of(nameVi);
    }

    static String plain(String typed) {
        var composed = Normalizer.normalize(Objects.requireNonNullElse(typed, ""), Normalizer.Form.NFC);
        var visible = INVISIBLE.matcher(composed).replaceAll("");
        return BLANKS.matcher(visible).replaceAll(" ").strip();
    }
}
