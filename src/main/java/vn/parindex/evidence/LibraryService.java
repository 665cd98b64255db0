package vn.parindex.evidence;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.RefusedException;

/** An agency's own people and the papers of their library: finding, describing, replacing, using them again. */
@Service
@Transactional
public class LibraryService {

    private final OwnLibrary library;
    private final LibraryReading reading;
    private final EvidenceDocuments documents;
    private final Editions editions;
    private final DocumentDescriptions descriptions;
    private final DocumentUses uses;
    private final Replacing replacing;

    LibraryService(
            OwnLibrary library,
            LibraryReading reading,
            EvidenceDocuments documents,
            Editions editions,
            DocumentDescriptions descriptions,
            DocumentUses uses,
            Replacing replacing) {
        this.library = library;
        this.reading = reading;
        this.documents = documents;
        this.editions = editions;
        this.descriptions = descriptions;
        this.uses = uses;
        this.replacing = replacing;
    }

    /** A page of the papers that the filter asks for, the latest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<LibraryRow> page(AgencyId agency, LibraryFilter filter, int offset, int limit) {
        library.officer(agency);
        return reading.page(agency, filter, offset, limit);
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public int count(AgencyId agency, LibraryFilter filter) {
        library.officer(agency);
        return reading.count(agency, filter);
    }

    /** How many papers of each kind the rest of the filter leaves. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public LibraryCounts counts(AgencyId agency, LibraryFilter filter) {
        library.officer(agency);
        return reading.counts(agency, filter);
    }

    /** The paper that a document is an edition of. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public LibraryRow paper(AgencyId agency, DocumentId document) {
        library.officer(agency);
        return reading.row(agency, document);
    }

    /** Every edition of a paper, the newest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<DocumentRow> editions(AgencyId agency, DocumentId document) {
        library.officer(agency);
        documents.get(agency, document);
        return reading.editions(document);
    }

    /** Every use of the library's documents, the latest year first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<DocumentUse> uses(AgencyId agency) {
        library.officer(agency);
        return uses.all(agency);
    }

    /** What can still be proved. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<OpenPlace> places(AgencyId agency) {
        library.officer(agency);
        return uses.places(agency);
    }

    /**
     * Enters or corrects what a paper says.
     *
     * @throws RefusedException at an impossible date, or when a file that was handed on rests on the document
     */
    @PreAuthorize("@access.permits('evidence.describe')")
    public void describe(AgencyId agency, DocumentId document, Issuance paper, long version) {
        library.officer(agency);
        if (uses.isHandedOn(document)) {
            throw new RefusedException("evidence.refusal.handedOn");
        }
        descriptions.describe(agency, document, paper, version);
    }

    /**
     * Lets another document take a document's place; what rests on the old one keeps it until somebody moves it.
     *
     * @throws RefusedException when it is no newer edition, or somebody else was faster
     */
    @PreAuthorize("@access.permits('evidence.attach')")
    public void replace(AgencyId agency, DocumentId before, DocumentId after) {
        replacing.replace(library.officer(agency), agency, before, after);
    }

    /** Lets the newest edition of a paper prove many places at once, each with its page or null; all or none. */
    @PreAuthorize("@access.permits('evidence.attach')")
    public void attach(AgencyId agency, DocumentId document, Map<DocumentPlace, String> pages) {
        library.officer(agency);
        uses.attach(agency, editions.of(document).newest(), pages);
    }

    /** Lets the newest edition take the place of an older one where that is still open. */
    @PreAuthorize("@access.permits('evidence.attach')")
    public void renew(AgencyId agency, DocumentPlace place, DocumentId older) {
        library.officer(agency);
        uses.renew(agency, place, older);
    }
}
