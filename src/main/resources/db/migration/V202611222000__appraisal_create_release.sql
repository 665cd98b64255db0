-- Provisional results of a level that are held back until they are opened to all its agencies at once.
CREATE TABLE appraisal_release (
    id UUID PRIMARY KEY,
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    held_by VARCHAR(60) NOT NULL,
    held_by_name VARCHAR(200) NOT NULL,
    held_at DATETIME(6) NOT NULL,
    released_by VARCHAR(60),
    released_by_name VARCHAR(200),
    released_at DATETIME(6),
    version BIGINT NOT NULL,
    UNIQUE KEY appraisal_release_level (cycle_id, kind)
);
