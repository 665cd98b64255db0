package vn.parindex.agency;

import java.util.List;
import vn.parindex.shared.LocalizedText;

/**
 * An agency as the directory shows it.
 *
 * @param region the statistical region of a province, null for a ministry
 * @param assessed takes part in the index
 * @param ranked has a rank; an agency can be assessed without one
 * @param note what the reader should know about these facts, null when there is nothing to say
 */
public record AgencyRow(
        AgencyId id,
        String code,
        AgencyKind kind,
        LocalizedText name,
        String region,
        boolean assessed,
        boolean ranked,
        String note) {

    private static final List<String> PREFIXES = List.of("Thành phố ", "Tỉnh ");
    private static final String CITY = "Hồ Chí Minh";

    /** The name without its kind, for grids: "Cần Thơ", "TP. Hồ Chí Minh". Ministries keep their full name. */
    public LocalizedText shortName() {
        return new LocalizedText(shortVietnamese(), shortEnglish());
    }

    /** The note in one language: it may hold both around a slash. Null when there is nothing to say. */
    public LocalizedText remark() {
        if (note == null) {
            return null;
        }
        var texts = note.split(" / ", 2);
        return new LocalizedText(texts[0], texts[texts.length - 1]);
    }

    private String shortVietnamese() {
        var bare = PREFIXES.stream()
                .filter(name.vi()::startsWith)
                .findFirst()
                .map(prefix -> name.vi().substring(prefix.length()))
                .orElse(name.vi());
        return CITY.equals(bare) ? "TP. " + CITY : bare;
    }

    private String shortEnglish() {
        boolean city = kind.equals(AgencyKind.PROVINCE)
                && name.en().endsWith(" City")
                && !name.vi().endsWith(CITY);
        return city ? name.en().substring(0, name.en().length() - " City".length()) : name.en();
    }
}
