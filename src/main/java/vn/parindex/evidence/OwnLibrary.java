package vn.parindex.evidence;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;

/**
 * Whose library it is: the agency's own people; those who contribute from below it put documents in and see theirs and
 * what proves their part; to all others it does not exist.
 */
@Component
class OwnLibrary {

    private final CurrentOfficer officers;
    private final EvidenceDocuments documents;
    private final List<EvidenceAccess> readers;

    OwnLibrary(CurrentOfficer officers, EvidenceDocuments documents, List<EvidenceAccess> readers) {
        this.officers = officers;
        this.documents = documents;
        this.readers = readers;
    }

    /** Whoever acts on the library as a whole, of the agency whose it is; contributors never do. */
    Officer officer(AgencyId agency) {
        var officer = officers.get();
        if (!officer.isStaffOf(agency)) {
            throw new NotFoundException("No library of " + agency + " for " + officer.username());
        }
        return officer;
    }

    /** Whoever brings documents: of the agency whose library it is, or a contributor to it. */
    Officer bringer(AgencyId agency) {
        var officer = officers.get();
        if (!officer.isStaffOf(agency) && !officer.isContributorTo(agency)) {
            throw new NotFoundException("No library of " + agency + " for " + officer.username());
        }
        return officer;
    }

    /** Whether the reader may see the document, of whatever agency both are. */
    boolean sees(Officer officer, DocumentRow document) {
        return officer.isStaffOf(document.agency())
                || officer.isContributorTo(document.agency()) && documents.isBroughtBy(document, officer.username())
                || readers.stream().anyMatch(reader -> reader.mayRead(officer, document));
    }

    /** How far the officer sees into the library; null for all of it. */
    LibraryReach reach(Officer officer, AgencyId agency) {
        if (officer.isStaffOf(agency)) {
            return null;
        }
        return new LibraryReach(
                officer.username(),
                readers.stream()
                        .flatMap(reader -> reader.withinReach(officer, agency).stream())
                        .collect(Collectors.toSet()));
    }
}
