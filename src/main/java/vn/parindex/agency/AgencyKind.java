package vn.parindex.agency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A kind of body that has an index of its own; each is assessed by its own criteria set and ranked apart. Kinds are
 * data ({@link AgencyKinds}): a new level of government needs no programmer. Its name in the reader's language is the
 * text {@code agency.AgencyKind.<code>}, in the middle of a sentence {@code agency.AgencyKind.<code>.plural}.
 *
 * @param code capital letters, digits and low lines, at most 40
 */
public record AgencyKind(String code) implements Comparable<AgencyKind>, Serializable {

    // Before the constants, whose making it checks.
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    /** Ministry or agency of ministerial level. */
    public static final AgencyKind MINISTRY = new AgencyKind("MINISTRY");
    /** Province or city under the central government. */
    public static final AgencyKind PROVINCE = new AgencyKind("PROVINCE");

    /** The kinds of the national index, in the order in which it lists them. */
    public static final List<AgencyKind> NATIONAL = List.of(MINISTRY, PROVINCE);

    private static final Comparator<AgencyKind> NATIONAL_FIRST =
            Comparator.comparingInt(AgencyKind::place).thenComparing(AgencyKind::code);

    /** @throws IllegalArgumentException for any other text */
    public AgencyKind {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a kind of agency: " + code);
        }
    }

    private int place() {
        int national = NATIONAL.indexOf(this);
        return national < 0 ? NATIONAL.size() : national;
    }

    @JsonCreator
    public static AgencyKind valueOf(String code) {
        return new AgencyKind(code);
    }

    /** Ministries, provinces, then the others by code. */
    @Override
    public int compareTo(AgencyKind other) {
        return NATIONAL_FIRST.compare(this, other);
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
