package vn.parindex.selfassessment;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/** A file before its leader: sent there, returned in parts, or submitted. Each step takes the file exclusively. */
@Component
class FileApproval {

    private final Sending sending;
    private final Returning returning;
    private final Submitting submitting;

    FileApproval(Sending sending, Returning returning, Submitting submitting) {
        this.sending = sending;
        this.returning = returning;
        this.submitting = submitting;
    }

    void sendToLeader(CycleId cycle, AgencyId agency) {
        sending.sendToLeader(cycle, agency);
    }

    void sendBack(CycleId cycle, AgencyId agency, Map<LeafId, String> reasons) {
        returning.sendBack(cycle, agency, reasons);
    }

    SubmissionReceipt submit(CycleId cycle, AgencyId agency, String contentHash) {
        return submitting.submit(cycle, agency, contentHash);
    }
}
