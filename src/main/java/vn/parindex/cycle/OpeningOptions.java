package vn.parindex.cycle;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyOrder;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.identity.Officer;
import vn.parindex.identity.Officers;
import vn.parindex.shared.AssessmentYear;

/** What a cycle can be opened with: published sets, the directory, people for the Council, a proposed calendar. */
@Service
@PreAuthorize("@access.permits('cycle.open')")
public class OpeningOptions {

    private final CriteriaSets sets;
    private final Agencies agencies;
    private final Officers officers;
    private final DeadlineProposal proposal;
    private final CycleTables tables;
    private final Clock clock;
    private final boolean demonstration;

    OpeningOptions(
            CriteriaSets sets,
            Agencies agencies,
            Officers officers,
            DeadlineProposal proposal,
            CycleTables tables,
            Clock clock,
            @Value("${parindex.demonstration:false}") boolean demonstration) {
        this.sets = sets;
        this.agencies = agencies;
        this.officers = officers;
        this.proposal = proposal;
        this.tables = tables;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** The year before this one: the work on it happens now. */
    public AssessmentYear year() {
        return new AssessmentYear(now().getYear() - 1);
    }

    /** In a demonstration every cycle is simulated unless somebody says otherwise. */
    public boolean simulated() {
        return demonstration;
    }

    /** Cycles of the year that exist already. */
    public List<CycleRow> cyclesOf(AssessmentYear year) {
        return tables.cycles().stream()
                .filter(cycle -> cycle.year().equals(year))
                .toList();
    }

    /** The published sets of all kinds of agency, each kind's newest first. */
    public List<FrozenSet> sets() {
        return sets.published().stream().map(row -> sets.get(row.id())).toList();
    }

    /** The whole directory, ministries first, in Vietnamese order. */
    public List<AgencyRow> agencies() {
        return agencies.all().stream()
                .sorted(Comparator.comparing(AgencyRow::kind).thenComparing(AgencyOrder.VIETNAMESE))
                .toList();
    }

    /** One deadline for every step. */
    public Map<CycleStep, LocalDateTime> deadlines(AssessmentYear year) {
        return proposal.of(year);
    }

    /** Accounts whose role allows the position. */
    public List<Officer> eligible(CouncilPosition position) {
        return officers.withRole(position.role());
    }
}
