package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.Edition;

/**
 * A document that proves a leaf; the page reference may be null.
 *
 * @param edition which edition of its paper the document is, and whether there is a newer one
 * @param pageByName who wrote the page reference last
 * @param version counts the changes of the page reference
 */
public record AttachmentRow(
        AgencyId agency,
        LeafId leaf,
        DocumentRow document,
        Edition edition,
        AttachmentStage stage,
        String pageReference,
        EvidenceState state,
        String attachedByName,
        LocalDateTime attachedAt,
        String pageByName,
        LocalDateTime pageAt,
        long version) {}
