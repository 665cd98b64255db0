-- Which document took the place of which: the editions of one paper, counted from 1. A document that was never
-- replaced has no row. Both stay; files that were handed on keep the edition they rest on.
CREATE TABLE evidence_edition (
    document_id UUID PRIMARY KEY REFERENCES evidence_document (id),
    series_id UUID NOT NULL REFERENCES evidence_document (id),
    number INT NOT NULL,
    added_by_name VARCHAR(120) NOT NULL,
    added_at DATETIME(6) NOT NULL,
    UNIQUE (series_id, number)
);
