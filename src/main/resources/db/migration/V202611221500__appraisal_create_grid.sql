-- Documents that a ministry in charge does not accept, and why. Each scorer's marks are that scorer's own.
CREATE TABLE appraisal_unusable (
    finding_id UUID NOT NULL REFERENCES appraisal_finding (id) ON DELETE CASCADE,
    document_id UUID NOT NULL REFERENCES evidence_document (id),
    reason TEXT NOT NULL,
    marked_by VARCHAR(64) NOT NULL,
    marked_by_name VARCHAR(120) NOT NULL,
    marked_at DATETIME(6) NOT NULL,
    PRIMARY KEY (finding_id, document_id, marked_by)
);

-- Reasons that appraisers of a field may take instead of typing them again.
CREATE TABLE appraisal_standard_reason (
    id UUID PRIMARY KEY,
    field_id UUID NOT NULL REFERENCES criteria_node (id),
    purpose VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text_vi VARCHAR(500) NOT NULL,
    text_en VARCHAR(500) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    KEY (field_id, purpose)
);

-- How somebody wants the grid: the columns shown, from left to right, and by what lines stand together.
CREATE TABLE appraisal_grid_look (
    username VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scope VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    columns_shown VARCHAR(1000) NOT NULL,
    grouped_by VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (username, scope)
);
