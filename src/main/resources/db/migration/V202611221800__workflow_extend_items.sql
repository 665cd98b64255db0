-- What the list of work is asked for beside what the process told: whose desk, in which order, of which fields, on which
-- version of the process, given to whom.
ALTER TABLE workflow_item
    ADD COLUMN desk VARCHAR(70) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    ADD COLUMN fields BIGINT NOT NULL DEFAULT -1,
    ADD COLUMN definition_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN assignee_id UUID NULL,
    ADD COLUMN assignee_name VARCHAR(120) NULL,
    ADD COLUMN is_open BOOLEAN AS (closed_at IS NULL) PERSISTENT,
    ADD COLUMN sort_at DATETIME(6) AS (COALESCE(due_at, TIMESTAMP'9999-12-31 00:00:00')) PERSISTENT;

UPDATE workflow_item
   SET desk = CONCAT(role, ':', COALESCE(CAST(owner_agency_id AS CHAR(36)), ''));

-- Once, for work that was listed before the version was noted.
UPDATE workflow_item w JOIN ACT_HI_TASKINST t ON t.ID_ = w.task_id
   SET w.definition_id = t.PROC_DEF_ID_;

ALTER TABLE workflow_item
    DROP KEY workflow_open,
    ADD KEY workflow_desk (desk, is_open, sort_at, opened_at, id, kind, fields, assignee_id),
    ADD KEY workflow_count (desk, is_open, kind, sort_at, fields, assignee_id),
    ADD KEY workflow_done (desk, closed_at, id, kind, fields, sort_at),
    ADD KEY workflow_agency (agency_id, desk, is_open),
    ADD KEY workflow_cycle (cycle_id, is_open, kind, sort_at, agency_id, definition_id);

-- What somebody likes to see of the own work, under a name.
CREATE TABLE workflow_saved_filter (
    id UUID PRIMARY KEY,
    officer_id UUID NOT NULL,
    name VARCHAR(60) NOT NULL,
    filter VARCHAR(500) NOT NULL,
    is_default BOOLEAN NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    UNIQUE (officer_id, name)
);
