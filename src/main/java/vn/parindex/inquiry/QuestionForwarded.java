package vn.parindex.inquiry;

import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** A question was forwarded. */
public record QuestionForwarded(QuestionId question, CycleId cycle, AgencyId agency, LeafId leaf)
        implements AuditableEvent {

    @Override
    public String action() {
        return "inquiry.forwarded";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }

    @Override
    public UUID auditAgency() {
        return agency.value();
    }

    @Override
    public UUID auditLeaf() {
        return leaf.value();
    }
}
