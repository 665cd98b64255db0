package vn.parindex.inquiry;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.HandoverCount;
import vn.parindex.cycle.HandoverPart;
import vn.parindex.cycle.MinistryReplaced;

/**
 * Questions follow when a ministry in charge goes, answered ones too, because an agency may go on asking. Nobody answers
 * the own question: those of the successor go to the Ministry of Home Affairs, as all do where there is no successor.
 */
@Component
@Order(2)
class HandedOverQuestions implements HandoverPart {

    private final InquiryTables tables;

    HandedOverQuestions(InquiryTables tables) {
        this.tables = tables;
    }

    @Override
    public List<HandoverCount> of(CycleId cycle, AgencyId from, Optional<AgencyId> to) {
        var waiting = tables.openAt(cycle, from);
        int moving = (int) waiting.stream()
                .filter(agency ->
                        to.filter(successor -> !successor.equals(agency)).isPresent())
                .count();
        return List.of(
                new HandoverCount("inquiry.handover.questions", moving),
                new HandoverCount("inquiry.handover.toMoha", waiting.size() - moving));
    }

    @EventListener
    void on(MinistryReplaced event) {
        tables.handOver(event.cycle(), event.from(), event.to());
    }
}
