package vn.parindex.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Node;
import vn.parindex.criteria.NodeId;
import vn.parindex.cycle.CycleOpened;

/**
 * A new version of a set begins with the standard reasons of the version before, field by field, by code. They are
 * carried over when a cycle first uses the version, so that nothing that was written until then is lost.
 */
@Component
class CarriedReasons {

    private final StandardReasonTable table;
    private final CriteriaSets sets;
    private final Plan plan;
    private final Desks desks;

    CarriedReasons(StandardReasonTable table, CriteriaSets sets, Plan plan, Desks desks) {
        this.table = table;
        this.sets = sets;
        this.plan = plan;
        this.desks = desks;
    }

    @EventListener
    void on(CycleOpened event) {
        plan.sets(event.cycle()).forEach(set -> set.fields().forEach(field -> carry(set, field)));
    }

    private void carry(FrozenSet set, Node field) {
        if (!table.of(List.of(field.id())).isEmpty()) {
            return;
        }
        sets.earlier(set, field).stream()
                .map(before -> table.of(List.of(before)))
                .filter(reasons -> !reasons.isEmpty())
                .findFirst()
                .ifPresent(reasons -> copy(reasons, field.id()));
    }

    private void copy(Collection<StandardReason> reasons, NodeId field) {
        reasons.forEach(reason -> table.add(
                new StandardReason(UUID.randomUUID(), field, reason.purpose(), reason.text(), 0), desks.now()));
    }
}
