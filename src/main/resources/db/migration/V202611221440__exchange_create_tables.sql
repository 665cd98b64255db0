-- Workbooks that were given out, each with the hash of what it was given out with, and what was taken over from them:
-- only ever added to.

CREATE TABLE exchange_workbook (
    id UUID PRIMARY KEY,
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    seal CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    given_to VARCHAR(64) NOT NULL,
    given_to_name VARCHAR(120) NOT NULL,
    given_at DATETIME(6) NOT NULL,
    KEY (cycle_id, agency_id)
);

CREATE TABLE exchange_taking (
    id UUID PRIMARY KEY,
    workbook_id UUID NOT NULL REFERENCES exchange_workbook (id),
    undone_id UUID NULL UNIQUE REFERENCES exchange_taking (id),
    sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    taken_by VARCHAR(64) NOT NULL,
    taken_by_name VARCHAR(120) NOT NULL,
    taken_at DATETIME(6) NOT NULL,
    KEY (workbook_id)
);

CREATE TABLE exchange_taking_leaf (
    taking_id UUID NOT NULL REFERENCES exchange_taking (id),
    leaf_id UUID NOT NULL REFERENCES criteria_node (id),
    outcome VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answer_version BIGINT NULL,
    differences LONGTEXT NOT NULL,
    PRIMARY KEY (taking_id, leaf_id)
);
