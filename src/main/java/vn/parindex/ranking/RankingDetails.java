package vn.parindex.ranking;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.ledger.Actor;
import vn.parindex.shared.Division;
import vn.parindex.shared.Percentage;

/**
 * The ranking of one kind of agency, as last computed.
 *
 * @param rows by rank, then by name; agencies without a rank at the end
 */
public record RankingDetails(
        RankingId id,
        AgencyKind kind,
        FrozenSet set,
        GroupScale scale,
        LocalDateTime computedAt,
        Actor computedBy,
        List<RankingRow> rows) {

    public RankingDetails {
        rows = List.copyOf(rows);
    }

    /** The agencies that have a rank. */
    public List<RankingRow> ranked() {
        return rows.stream().filter(row -> row.rank() != null).toList();
    }

    /** The mean index of the ranked agencies; empty when there are none. */
    public Optional<Percentage> mean() {
        var ranked = ranked();
        return ranked.stream()
                .map(row -> row.index().value())
                .reduce(BigDecimal::add)
                .map(sum -> new Percentage(Division.of(sum, BigDecimal.valueOf(ranked.size()))));
    }

    /** How many ranked agencies are in the group. */
    public long inGroup(String group) {
        return ranked().stream().filter(row -> row.group().equals(group)).count();
    }
}
