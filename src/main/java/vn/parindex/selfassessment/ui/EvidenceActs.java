package vn.parindex.selfassessment.ui;

import java.util.List;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.Issuance;
import vn.parindex.evidence.ui.UploadPlace;
import vn.parindex.selfassessment.AttachmentRow;

/** What an officer can do with the documents of the leaf on the screen. */
interface EvidenceActs {

    /** The place where files are brought for the leaf. */
    UploadPlace uploads();

    /** Lets a document that is in the agency's library already prove the leaf. */
    void attach(DocumentRow document);

    /** Takes a document off the leaf. */
    void detach(AttachmentRow attached);

    /** Corrects what the paper says; a {@link vn.parindex.shared.RefusedException} names the field. */
    void describe(AttachmentRow attached, Issuance paper);

    /** A page of the agency's library. */
    List<DocumentRow> library(String words, int offset, int limit);

    /** The place to write the page reference of one document. */
    PageKeeper page(AttachmentRow attached);
}
