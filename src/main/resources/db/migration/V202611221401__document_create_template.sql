-- Templates of papers, every version; one without content means: back to what held before anybody uploaded.

CREATE TABLE document_template (
    kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_id UUID NOT NULL,
    version INT NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    content LONGBLOB NULL,
    sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    uploaded_by VARCHAR(64) NOT NULL,
    uploaded_by_name VARCHAR(120) NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (kind, owner_id, version)
);
