package vn.parindex.selfassessment;

/** When a document was attached to a leaf. */
public enum AttachmentStage {
    /** With the self-score. */
    SELF_ASSESSMENT,
    /** Added in answer to a question about one leaf, while the file was being appraised. */
    QUERY,
    /** Added later, in answer to the appraisal. */
    CLARIFICATION
}
