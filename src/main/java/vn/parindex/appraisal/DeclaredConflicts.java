package vn.parindex.appraisal;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** Who keeps away from whom, for those who keep the rules of another table. Never why: that is for the own ministry. */
@Component
public class DeclaredConflicts {

    private final ConflictTable table;

    DeclaredConflicts(ConflictTable table) {
        this.table = table;
    }

    /** User names of those whose conflict with the agency stood at that moment. */
    public Set<String> with(AgencyId agency, CycleId cycle, LocalDateTime at) {
        return table.officers(cycle, agency, at);
    }

    /** The agencies from which the officer keeps away now. */
    public Set<AgencyId> of(String officer, CycleId cycle) {
        return table.standing(officer).stream()
                .filter(declared -> declared.cycle().equals(cycle.value()))
                .map(declared -> new AgencyId(declared.agency()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
