package vn.parindex.selfassessment.ui;

import java.util.Collection;
import java.util.List;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.Issuance;
import vn.parindex.evidence.LibraryFilter;
import vn.parindex.evidence.LibraryRow;
import vn.parindex.evidence.ui.UploadPlace;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.shared.AssessmentYear;

/** What an officer can do with the documents of the leaf on the screen. */
interface EvidenceActs {

    /** The place where files are brought for the leaf. */
    UploadPlace uploads();

    /** Lets documents that are in the agency's library already prove the leaf. */
    void attach(Collection<DocumentRow> documents);

    /** Takes a document off the leaf. */
    void detach(AttachmentRow attached);

    /** Lets the newest edition of the paper take the place of the older one that proves the leaf. */
    void renew(AttachmentRow attached);

    /** Corrects what the paper says; a {@link vn.parindex.shared.RefusedException} names the field. */
    void describe(AttachmentRow attached, Issuance paper);

    /** Shows a document over the page. */
    void preview(DocumentRow document);

    /** Whether the officer sees the library as a whole and can take from it. */
    default boolean hasLibrary() {
        return true;
    }

    /** A page of the agency's library. */
    List<LibraryRow> library(LibraryFilter filter, int offset, int limit);

    int libraryCount(LibraryFilter filter);

    /** The years in which the library's documents were used. */
    List<AssessmentYear> years();

    /** What proved this leaf in the year before. */
    LibraryFilter lastYear();

    /** The place to write the page reference of one document. */
    PageKeeper page(AttachmentRow attached);
}
