package vn.parindex.evidence;

import org.springframework.stereotype.Component;

/** Which content belongs to which document. */
@Component
class StoredContents {

    private final EvidenceDocuments documents;
    private final EvidenceStorage storage;

    StoredContents(EvidenceDocuments documents, EvidenceStorage storage) {
        this.documents = documents;
        this.storage = storage;
    }

    DocumentContent of(DocumentRow document) {
        return new DocumentContent(document, storage.read(documents.storageKey(document.id())));
    }
}
