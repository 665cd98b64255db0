package vn.parindex.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.PointsSource;
import vn.parindex.shared.LocalizedText;

/**
 * Everything the public reads of one year, frozen when it was published. Written as JSON and never changed; the SHA-256
 * of that text proves it. Numbers are exact and lie in it as text.
 *
 * @param notice says in both languages that scores are invented; null for real results
 */
public record Snapshot(
        int year,
        LocalizedText name,
        boolean simulated,
        String notice,
        Decision decision,
        LocalDateTime lockedAt,
        LocalDateTime publishedAt,
        List<Ranking> rankings) {

    /** What {@link #notice} says of invented scores. */
    public static final String SIMULATED = "Dữ liệu mô phỏng / simulated data";

    /** The approving decision of the Steering Committee. */
    public record Decision(String number, LocalDate date) {}

    /** One kind of agency. */
    public record Ranking(
            AgencyKind kind,
            CriteriaSet set,
            List<Field> fields,
            List<Leaf> leaves,
            List<Group> groups,
            BigDecimal mean,
            List<Entry> entries) {

        /** The entries that have a rank. */
        public List<Entry> ranked() {
            return entries.stream().filter(entry -> entry.rank() != null).toList();
        }
    }

    /** By which criteria; {@code reconstruction} when the set imitates an official one. */
    public record CriteriaSet(
            String code, int version, LocalizedText name, boolean reconstruction, BigDecimal maximum) {}

    /** A field of the set. */
    public record Field(String code, LocalizedText name, BigDecimal maximum) {}

    /** A leaf of the set. */
    public record Leaf(String code, String field, LocalizedText name, BigDecimal maximum, PointsSource source) {}

    /**
     * A group of agencies by index.
     *
     * @param below where the next better group begins; null for the best
     * @param agencies how many ranked agencies are in it
     */
    public record Group(String name, BigDecimal from, BigDecimal below, long agencies) {}

    /**
     * One agency's result.
     *
     * @param rank null for an agency that is assessed without being ranked
     * @param total the points as shown, rescaled where the set says so
     * @param points by the leaf's code; null where the leaf did not apply
     * @param raised by the leaf's code, what counts of a leaf that took over points of one that did not apply;
     *     empty for most
     */
    public record Entry(
            String code,
            LocalizedText name,
            LocalizedText shortName,
            Integer rank,
            String group,
            BigDecimal index,
            BigDecimal appraised,
            BigDecimal survey,
            BigDecimal outcome,
            BigDecimal achieved,
            BigDecimal applicable,
            BigDecimal total,
            BigDecimal outOf,
            List<FieldResult> fields,
            Map<String, BigDecimal> points,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Raised> raised) {

        public Entry {
            raised = raised == null ? Map.of() : new TreeMap<>(raised);
        }
    }

    /** What counts of a leaf for one agency after sharing, instead of its own points and maximum. */
    public record Raised(BigDecimal points, BigDecimal maximum) {}

    /**
     * One agency's result in one field.
     *
     * @param index null when nothing of the field applied
     */
    public record FieldResult(String code, BigDecimal achieved, BigDecimal applicable, BigDecimal index) {}
}
