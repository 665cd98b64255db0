package vn.parindex.council;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.HandoverCount;
import vn.parindex.cycle.HandoverPart;

/** What a ministry had brought before the Council stays there, on the agenda of whatever meeting it is on. */
@Component
@Order(3)
class HandedOverItems implements HandoverPart {

    private final CouncilItems items;
    private final Cycles cycles;

    HandedOverItems(CouncilItems items, Cycles cycles) {
        this.items = items;
        this.cycles = cycles;
    }

    @Override
    public List<HandoverCount> of(CycleId cycle, AgencyId from, Optional<AgencyId> to) {
        var inCharges = cycles.inCharges(cycle);
        int open = (int) items.findByCycle(cycle).stream()
                .map(CouncilItem::row)
                .filter(ItemRow::isOpen)
                .filter(item -> inCharges
                        .of(cycles.setOf(cycle, item.agency()).leaf(item.leaf()).fieldId(), item.agency())
                        .filter(from::equals)
                        .isPresent())
                .count();
        return List.of(new HandoverCount("council.handover.items", open));
    }
}
