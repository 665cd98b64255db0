package vn.parindex.evidence;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.shared.NotFoundException;

/** The evidence library for people: putting documents in, finding them, reading them. */
@Service
public class EvidenceService {

    private final CurrentOfficer officers;
    private final OwnLibrary library;
    private final DocumentIntake intake;
    private final EvidenceDocuments documents;
    private final StoredContents contents;
    private final DataSize limit;

    EvidenceService(
            CurrentOfficer officers,
            OwnLibrary library,
            DocumentIntake intake,
            EvidenceDocuments documents,
            StoredContents contents,
            @Value("${parindex.evidence.max-size}") DataSize limit) {
        this.officers = officers;
        this.library = library;
        this.intake = intake;
        this.documents = documents;
        this.contents = contents;
        this.limit = limit;
    }

    /** The largest file that the library takes, in bytes. */
    @PreAuthorize("isAuthenticated()")
    public long limit() {
        return limit.toBytes();
    }

    /**
     * Puts a document into the library of the signed-in officer's agency. Content that is there already is not stored
     * twice: the document that holds it is returned.
     *
     * @throws vn.parindex.shared.RefusedException for an empty, too large or wrongly typed file or an unusable name
     */
    @PreAuthorize("@access.permits('evidence.attach')")
    public DocumentRow upload(AgencyId agency, String fileName, InputStream content, Issuance issuance) {
        return intake.take(library.bringer(agency), agency, FileName.of(fileName), content, issuance);
    }

    /**
     * A page of the own library, the latest first; only what contains the words in name, number or issuer. Contributors
     * find what they uploaded and what proves their part.
     */
    @PreAuthorize("isAuthenticated()")
    public List<DocumentRow> list(AgencyId agency, String words, int offset, int limit) {
        var reach = library.reach(library.bringer(agency), agency);
        return documents.page(agency, words, offset, limit, reach);
    }

    /** @throws NotFoundException when there is no such document, or not for this reader */
    @PreAuthorize("isAuthenticated()")
    public DocumentRow get(AgencyId agency, DocumentId document) {
        var row = documents.get(agency, document);
        if (!library.sees(officers.get(), row)) {
            throw new NotFoundException("No document " + document + " for this reader");
        }
        return row;
    }

    /** The content with its description; the same rule as {@link #get}. */
    @PreAuthorize("isAuthenticated()")
    public DocumentContent read(AgencyId agency, DocumentId document) {
        return contents.of(get(agency, document));
    }

    /** The beginning of what is written in a document, where it could be read; the same rule as {@link #get}. */
    @PreAuthorize("isAuthenticated()")
    public Optional<String> text(AgencyId agency, DocumentId document) {
        return contents.text(get(agency, document));
    }
}
