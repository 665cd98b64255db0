package vn.parindex.criteria;

import java.util.Objects;
import java.util.regex.Pattern;
import vn.parindex.agency.AgencyKind;

/**
 * What a set measures, and whom.
 *
 * @param instrument the index it belongs to: {@code par-index}, {@code one-stop-61}; versions compare within one
 * @param fromYear first assessed year, null when not limited
 * @param toYear last assessed year, null when not limited
 */
public record SetScope(String instrument, AgencyKind kind, Integer fromYear, Integer toYear) {

    /** The national index. */
    public static final String PAR_INDEX = "par-index";

    private static final Pattern INSTRUMENT = Pattern.compile("[a-z0-9-]{1,60}");

    public SetScope {
        Objects.requireNonNull(kind, "kind");
        if (!INSTRUMENT.matcher(instrument).matches()) {
            throw new IllegalArgumentException("Not an instrument: " + instrument);
        }
        if (fromYear != null && toYear != null && fromYear > toYear) {
            throw new IllegalArgumentException("Years end before they begin: " + fromYear + " to " + toYear);
        }
    }

    /** The national index for any year. */
    public static SetScope parIndex(AgencyKind kind) {
        return new SetScope(PAR_INDEX, kind, null, null);
    }

    /** Whether the set is meant for an assessed year. */
    public boolean covers(int year) {
        return (fromYear == null || year >= fromYear) && (toYear == null || year <= toYear);
    }
}
