package vn.parindex.cycle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.Officer;
import vn.parindex.identity.Officers;
import vn.parindex.shared.Roles;

/** Puts together what a hand-over would move, from here and from the modules above. */
@Component
class HandoverPreview {

    private final CycleTables cycles;
    private final Officers officers;
    private final ObjectProvider<HandoverPart> parts;

    HandoverPreview(CycleTables cycles, Officers officers, ObjectProvider<HandoverPart> parts) {
        this.cycles = cycles;
        this.officers = officers;
        this.parts = parts;
    }

    Handover of(CycleId cycle, AgencyId from, Optional<AgencyId> to) {
        var fields = cycles.inCharge(cycle);
        return new Handover(
                fields.stream().filter(field -> field.ministry().equals(from)).toList(),
                fields.stream().filter(field -> from.equals(field.substitute())).toList(),
                parts.orderedStream()
                        .flatMap(part -> part.of(cycle, from, to).stream())
                        .filter(count -> count.number() > 0)
                        .toList(),
                readers(to));
    }

    private List<Officer> readers(Optional<AgencyId> to) {
        return to.map(ministry -> officers.ofAgency(ministry, Set.of(Roles.APPRAISER, Roles.APPRAISAL_LEAD)))
                .orElseGet(() -> officers.withRole(Roles.COUNCIL_SECRETARY));
    }
}
