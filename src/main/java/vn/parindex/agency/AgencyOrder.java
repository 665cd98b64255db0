package vn.parindex.agency;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order in which a Vietnamese reader looks agencies up: đ after d, tones after letters. */
public final class AgencyOrder {

    /** Names of regions and the like. */
    public static final Comparator<String> NAMES = (one, other) -> collator().compare(one, other);

    /** By short name, ministries and provinces alike. */
    public static final Comparator<AgencyRow> VIETNAMESE = (one, other) ->
            collator().compare(one.shortName().vi(), other.shortName().vi());

    private AgencyOrder() {}

    private static Collator collator() {
        return Collator.getInstance(Locale.forLanguageTag("vi"));
    }
}
