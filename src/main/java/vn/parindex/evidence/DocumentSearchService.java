package vn.parindex.evidence;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.parindex.agency.AgencyId;

/** Finds documents of the own library by what is written in them, and by name, number, title and issuer. */
@Service
public class DocumentSearchService {

    private final OwnLibrary library;
    private final DocumentTexts texts;
    private final EvidenceDocuments documents;

    DocumentSearchService(OwnLibrary library, DocumentTexts texts, EvidenceDocuments documents) {
        this.library = library;
        this.texts = texts;
        this.documents = documents;
    }

    /**
     * A page of the documents that say these words in this order, the latest first; marks, capitals and the place of the
     * tone make no difference. Always three statements.
     */
    @PreAuthorize("isAuthenticated()")
    public List<DocumentHit> find(AgencyId agency, String words, int offset, int limit) {
        library.officer(agency);
        var searched = SearchText.folded(words);
        if (searched.isEmpty()) {
            return List.of();
        }
        var found = texts.find(agency, searched, offset, limit);
        if (found.isEmpty()) {
            return List.of();
        }
        var rows = documents.byIds(found);
        var snippets = texts.snippets(found, searched);
        return found.stream()
                .map(id -> new DocumentHit(rows.get(id), Optional.ofNullable(snippets.get(id))))
                .toList();
    }
}
