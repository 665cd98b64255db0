package vn.parindex.agency;

import java.util.stream.Stream;
import vn.parindex.shared.Folded;

/**
 * An agency with where its facts come from.
 *
 * @param source null when nobody said
 */
public record AgencyEntry(AgencyRow row, String source) {

    /** Whether code, names or region hold the words, marks and capitals aside. */
    boolean matches(String folded) {
        return Stream.of(row.code(), row.name().vi(), row.name().en(), row.region() == null ? "" : row.region())
                .anyMatch(text -> Folded.of(text).contains(folded));
    }
}
