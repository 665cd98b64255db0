package vn.parindex.evidence;

import vn.parindex.agency.AgencyId;

/**
 * An upload as it was announced.
 *
 * @param document what became of it; null until it is whole and taken
 */
record UploadRow(
        UploadId id,
        AgencyId agency,
        String owner,
        String fileName,
        long size,
        String fingerprint,
        String target,
        DocumentId document) {}
