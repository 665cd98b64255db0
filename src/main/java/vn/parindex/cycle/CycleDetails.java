package vn.parindex.cycle;

import java.util.List;
import java.util.Optional;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Node;
import vn.parindex.identity.Officer;

/** Everything a page about one cycle shows. */
public record CycleDetails(
        CycleSummary summary,
        CycleCalendar calendar,
        Optional<CycleLock> lock,
        List<AgencyRow> agencies,
        List<SetUse> sets,
        List<Seat> council) {

    /** A frozen set, how many agencies it assesses, and who is in charge of its fields. */
    public record SetUse(FrozenSet set, long agencies, List<FieldUse> fields) {}

    /** A field and who appraises it; null stands for the Council's secretariat. */
    public record FieldUse(Node field, AgencyRow ministry, AgencyRow substitute, Optional<TwoScorers> scorers) {}

    /** A seat on the Council; empty when the account is gone or has lost the role. */
    public record Seat(CouncilPosition position, Optional<Officer> officer) {}
}
