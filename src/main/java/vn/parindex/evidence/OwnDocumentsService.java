package vn.parindex.evidence;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/**
 * What a contributor finds in the agency's library: what they brought and what proves their part. Of what else a document
 * proves, or of its other editions, they learn nothing.
 */
@Service
@Transactional
public class OwnDocumentsService {

    private final OwnLibrary library;
    private final EvidenceDocuments documents;
    private final DocumentUses uses;
    private final DocumentDescriptions descriptions;
    private final CurrentOfficer officers;

    OwnDocumentsService(
            OwnLibrary library,
            EvidenceDocuments documents,
            DocumentUses uses,
            DocumentDescriptions descriptions,
            CurrentOfficer officers) {
        this.library = library;
        this.documents = documents;
        this.uses = uses;
        this.descriptions = descriptions;
        this.officers = officers;
    }

    /** A page of them, the latest first; only what contains the words in name, number or issuer. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<LibraryRow> page(AgencyId agency, String words, int offset, int limit) {
        var officer = contributor(agency);
        return rows(officer, agency, documents.page(agency, words, offset, limit, library.reach(officer, agency)));
    }

    /** @throws NotFoundException unless the contributor finds it */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public LibraryRow get(AgencyId agency, DocumentId document) {
        var officer = contributor(agency);
        return rows(officer, agency, List.of(seen(officer, agency, document))).get(0);
    }

    /** Whether the signed-in contributor may correct what the paper says: it is their own, and nobody relies on it yet. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean mayDescribe(DocumentRow document) {
        return document.uploadedBy().equals(officers.get().username()) && !uses.isHandedOn(document.id());
    }

    /**
     * Enters or corrects what a paper says that the contributor brought.
     *
     * @throws RefusedException at an impossible date, or when a file that was handed on rests on the document
     */
    @PreAuthorize("@access.permits('evidence.describe')")
    public void describe(AgencyId agency, DocumentId which, Issuance paper, long version) {
        var officer = contributor(agency);
        var document = seen(officer, agency, which);
        if (!document.uploadedBy().equals(officer.username())) {
            throw hidden(which);
        }
        if (uses.isHandedOn(which)) {
            throw new RefusedException("evidence.refusal.handedOn");
        }
        descriptions.describe(agency, which, paper, version);
    }

    private Officer contributor(AgencyId agency) {
        var officer = officers.get();
        if (!officer.isContributorTo(agency)) {
            throw new NotFoundException("No part of the library of " + agency + " for " + officer.username());
        }
        return officer;
    }

    private DocumentRow seen(Officer officer, AgencyId agency, DocumentId which) {
        var document = documents.get(agency, which);
        if (!library.sees(officer, document)) {
            throw hidden(which);
        }
        return document;
    }

    private List<LibraryRow> rows(Officer officer, AgencyId agency, Collection<DocumentRow> found) {
        var ids = found.stream().map(DocumentRow::id).toList();
        var used = uses.ofPart(officer, agency, ids).stream().collect(Collectors.groupingBy(DocumentUse::document));
        return found.stream()
                .map(row -> new LibraryRow(row, Edition.only(row.id()), used.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static NotFoundException hidden(DocumentId document) {
        return new NotFoundException("No document " + document + " for this contributor");
    }
}
