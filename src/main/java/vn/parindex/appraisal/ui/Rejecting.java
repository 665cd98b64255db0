package vn.parindex.appraisal.ui;

import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.parindex.appraisal.FindingId;
import vn.parindex.appraisal.FindingRow;
import vn.parindex.appraisal.ReasonPurpose;
import vn.parindex.appraisal.StandardReason;
import vn.parindex.evidence.DocumentRow;

/** Refuses documents as proof and accepts them again. */
class Rejecting {

    private final Workplace work;
    private final SerializableConsumer<FindingId> judged;

    /** @param judged after it is stored */
    Rejecting(Workplace work, SerializableConsumer<FindingId> judged) {
        this.work = work;
        this.judged = judged;
    }

    List<StandardReason> reasons(FindingRow row) {
        return work.reasons(row.leaf(), ReasonPurpose.REJECT);
    }

    /** @throws vn.parindex.shared.RefusedException when the reason is not one, or somebody was faster */
    void reject(FindingRow row, DocumentRow document, String reason) {
        work.judgement().reject(row.finding().id(), document.id(), reason);
        judged.accept(row.finding().id());
    }

    void accept(FindingRow row, DocumentRow document) {
        work.judgement().accept(row.finding().id(), document.id());
        judged.accept(row.finding().id());
    }
}
