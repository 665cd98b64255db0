package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.evidence.DocumentRow;

/** A document that proves a leaf; the page reference may be null. */
public record AttachmentRow(
        AgencyId agency,
        LeafId leaf,
        DocumentRow document,
        AttachmentStage stage,
        String pageReference,
        String attachedByName,
        LocalDateTime attachedAt) {}
