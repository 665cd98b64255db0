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
    private final AppraisalFindings findings;
    private final AssignmentTables assignments;

    HandedOverAppraisals(Appraisals appraisals, AppraisalFindings findings, AssignmentTables assignments) {
        this.appraisals = appraisals;
        this.findings = findings;
        this.assignments = assignments;
    }

    @Override
    public List<HandoverCount> of(CycleId cycle, AgencyId from, Optional<AgencyId> to) {
        var open = appraisals.findUnfinished(cycle, from);
        var toSecretariat = open.stream()
                .filter(appraisal -> to.filter(successor -> !successor.equals(appraisal.agency()))
                        .isEmpty())
                .toList();
        var inOneVoice = toSecretariat.stream()
                .flatMap(appraisal -> findings.findByAppraisal(appraisal.id()).stream())
                .filter(finding -> finding.isPending() && finding.scoring().isPresent())
                .count();
        return List.of(
                new HandoverCount(KEY + "appraisals", open.size() - toSecretariat.size()),
                new HandoverCount(KEY + "toSecretariat", toSecretariat.size()),
                new HandoverCount(KEY + "inOneVoice", (int) inOneVoice),
                new HandoverCount(
                        KEY + "assignments", assignments.shares(cycle, from).size()));
    }
}
