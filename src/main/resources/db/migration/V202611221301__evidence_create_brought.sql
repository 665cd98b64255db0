-- Content is stored once. Who brought the same content after the first uploader may use the document as their own.
CREATE TABLE evidence_brought (
    document_id UUID NOT NULL REFERENCES evidence_document (id),
    username VARCHAR(64) NOT NULL,
    PRIMARY KEY (document_id, username)
);
