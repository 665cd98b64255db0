package vn.parindex.cycle;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.NodeId;

/** Who appraises what in one cycle, loaded once. Nobody appraises the own agency. */
public final class InCharges {

    private final Map<NodeId, FieldInCharge> byField;

    InCharges(Collection<FieldInCharge> fields) {
        this.byField = fields.stream().collect(Collectors.toUnmodifiableMap(FieldInCharge::field, Function.identity()));
    }

    /** Who appraises this field of this agency; empty: the Council's secretariat. */
    public Optional<AgencyId> of(NodeId field, AgencyId assessed) {
        var inCharge = byField.get(field);
        if (inCharge == null) {
            return Optional.empty();
        }
        if (!inCharge.ministry().equals(assessed)) {
            return Optional.of(inCharge.ministry());
        }
        return Optional.ofNullable(inCharge.substitute()).filter(substitute -> !substitute.equals(assessed));
    }

    /** Whether two officers of the ministry score the field, and what follows; empty: one decides. */
    public Optional<TwoScorers> scorers(NodeId field) {
        return Optional.ofNullable(byField.get(field)).flatMap(FieldInCharge::scorers);
    }

    /** The table as it was set at the opening. */
    public Collection<FieldInCharge> all() {
        return byField.values();
    }
}
