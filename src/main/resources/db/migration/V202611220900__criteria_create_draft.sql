-- A set being written: its rows are text as in the file, faulty or not, until it is published. Published sets live in
-- criteria_set and criteria_node, which never change.

CREATE TABLE criteria_draft (
    id UUID PRIMARY KEY,
    code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    set_version INT NOT NULL,
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    header_json LONGTEXT NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    UNIQUE (code, set_version)
);

CREATE TABLE criteria_draft_row (
    id UUID PRIMARY KEY,
    draft_id UUID NOT NULL REFERENCES criteria_draft (id),
    position INT NOT NULL,
    cells_json LONGTEXT NOT NULL,
    version BIGINT NOT NULL,
    INDEX (draft_id, position)
);

ALTER TABLE criteria_node
    ADD COLUMN predecessor VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL;
