package vn.parindex.appraisal;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.HandoverCount;
import vn.parindex.cycle.HandoverPart;

/** Open appraisals that go to another desk, and the division among officers that ends with it. */
@Component
@Order(1)
class HandedOverAppraisals implements HandoverPart {

    private static final String KEY = "appraisal.handover.";

    private final Appraisals appraisals;
    private final AppraisalTables tables;
    private final AssignmentTables assignments;

    HandedOverAppraisals(Appraisals appraisals, AppraisalTables tables, AssignmentTables assignments) {
        this.appraisals = appraisals;
        this.tables = tables;
        this.assignments = assignments;
    }

    @Override
    public List<HandoverCount> of(CycleId cycle, AgencyId from, Optional<AgencyId> to) {
        var open = appraisals.findUnfinished(cycle, from);
        var toSecretariat = open.stream()
                .filter(appraisal -> to.filter(successor -> !successor.equals(appraisal.agency()))
                        .isEmpty())
                .toList();
        var waiting = tables.waitingForTwo(cycle, from);
        var inOneVoice = toSecretariat.stream()
                .mapToInt(appraisal -> waiting.getOrDefault(appraisal.id(), 0))
                .sum();
        return List.of(
                new HandoverCount(KEY + "appraisals", open.size() - toSecretariat.size()),
                new HandoverCount(KEY + "toSecretariat", toSecretariat.size()),
                new HandoverCount(KEY + "inOneVoice", inOneVoice),
                new HandoverCount(
                        KEY + "assignments", assignments.shares(cycle, from).size()));
    }
}
