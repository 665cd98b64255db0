package vn.parindex.selfassessment;

import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.division.Divisions;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.EvidenceAccess;
import vn.parindex.evidence.EvidenceDocuments;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;

/** Contributors use of the agency's library what they brought themselves and what proves their part. */
@Component
class ContributedEvidence implements EvidenceAccess {

    private final AttachmentTable attachments;
    private final EvidenceDocuments documents;
    private final Divisions divisions;
    private final CriteriaSets sets;
    private final CurrentOfficer officers;

    ContributedEvidence(
            AttachmentTable attachments,
            EvidenceDocuments documents,
            Divisions divisions,
            CriteriaSets sets,
            CurrentOfficer officers) {
        this.attachments = attachments;
        this.documents = documents;
        this.divisions = divisions;
        this.sets = sets;
        this.officers = officers;
    }

    @Override
    public boolean mayRead(Officer officer, DocumentRow document) {
        return officer.has(Roles.CONTRIBUTOR)
                && officer.belongsTo(document.agency())
                && withinReach(officer, document.agency()).contains(document.id());
    }

    @Override
    public Collection<DocumentId> withinReach(Officer officer, AgencyId agency) {
        return divisions.cycles(agency).stream()
                .flatMap(cycle -> {
                    var division = divisions.of(cycle, agency);
                    return attachments.uses(cycle, agency).stream()
                            .filter(use -> division.isMine(officer, sets.leaf(use.leaf())))
                            .map(AttachmentTable.Use::document);
                })
                .collect(Collectors.toSet());
    }

    /** @throws NotFoundException for a contributor to whom the document is not there */
    void requireReadable(DocumentRow document) {
        var officer = officers.get();
        if (officer.has(Roles.CONTRIBUTOR)
                && !documents.isBroughtBy(document, officer.username())
                && !mayRead(officer, document)) {
            throw hidden(document);
        }
    }

    /** What a paper says is corrected by the agency, or by the contributor who brought it. */
    void requireOwn(DocumentRow document) {
        var officer = officers.get();
        if (officer.has(Roles.CONTRIBUTOR) && !document.uploadedBy().equals(officer.username())) {
            throw hidden(document);
        }
    }

    private static NotFoundException hidden(DocumentRow document) {
        return new NotFoundException("No document " + document.id() + " for this contributor");
    }
}
