package vn.parindex.selfassessment;

import org.springframework.stereotype.Component;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.EvidenceAccess;
import vn.parindex.identity.Officer;

/** Once a file is submitted, whoever may read a leaf of it may read what proves that leaf. */
@Component
class SubmittedEvidence implements EvidenceAccess {

    private final AttachmentTable attachments;
    private final FileAccess access;
    private final CriteriaSets sets;

    SubmittedEvidence(AttachmentTable attachments, FileAccess access, CriteriaSets sets) {
        this.attachments = attachments;
        this.access = access;
        this.sets = sets;
    }

    @Override
    public boolean mayRead(Officer officer, DocumentRow document) {
        return attachments.provedBy(document.id()).stream()
                .anyMatch(proved -> access.readable(officer, proved.cycle(), proved.agency(), proved.status())
                        .test(sets.leaf(proved.leaf())));
    }
}
