package vn.parindex.evidence;

import java.time.LocalDateTime;
import vn.parindex.agency.AgencyId;

/** A document of an agency's library. Its content never changes; {@link #sha256()} names it. */
public record DocumentRow(
        DocumentId id,
        AgencyId agency,
        String fileName,
        DocumentType type,
        long size,
        String sha256,
        Issuance issuance,
        String uploadedBy,
        String uploadedByName,
        LocalDateTime uploadedAt) {}
