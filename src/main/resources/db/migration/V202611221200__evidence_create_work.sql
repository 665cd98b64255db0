-- What the program does with a document by itself, after it was taken in: virus scan, then text. A table of its own,
-- because a document that proves a locked score can still be read and scanned, but not changed.

CREATE TABLE evidence_work (
    document_id UUID PRIMARY KEY REFERENCES evidence_document (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    text_status VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text_attempts INT NOT NULL,
    scan_status VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scan_finding VARCHAR(200) NULL,
    scanned_at DATETIME(6) NULL,
    KEY evidence_work_by_text (text_status),
    KEY evidence_work_by_scan (scan_status)
);

INSERT INTO evidence_work (document_id, agency_id, text_status, text_attempts, scan_status)
SELECT id, agency_id, 'WAITING', 0, 'WAITING' FROM evidence_document;
