-- Uploads on their way: what was announced. How much of it is there, the partial file says by its length.
CREATE TABLE evidence_upload (
    id UUID PRIMARY KEY,
    agency_id UUID NOT NULL REFERENCES agency (id),
    owner VARCHAR(64) NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    size_bytes BIGINT NOT NULL,
    fingerprint VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    target VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    document_id UUID NULL REFERENCES evidence_document (id),
    touched_at DATETIME(6) NOT NULL,
    INDEX (agency_id, owner),
    INDEX (touched_at)
);
