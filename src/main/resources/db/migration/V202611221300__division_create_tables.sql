-- Who inside an assessed agency does what: its units and their people, who stands in for whom, and to whom a part of the
-- file is given. The history of each part is only ever added to.

CREATE TABLE division_unit (
    id UUID PRIMARY KEY,
    agency_id UUID NOT NULL REFERENCES agency (id),
    name_vi VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NULL,
    name_folded VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    closed_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    KEY (agency_id, closed_at)
);

CREATE TABLE division_member (
    officer_id UUID PRIMARY KEY REFERENCES identity_account (id),
    unit_id UUID NOT NULL REFERENCES division_unit (id),
    KEY (unit_id)
);

CREATE TABLE division_substitution (
    id UUID PRIMARY KEY,
    agency_id UUID NOT NULL REFERENCES agency (id),
    absent_id UUID NOT NULL REFERENCES identity_account (id),
    absent_name VARCHAR(120) NOT NULL,
    substitute_id UUID NOT NULL REFERENCES identity_account (id),
    substitute_name VARCHAR(120) NOT NULL,
    from_day DATE NOT NULL,
    to_day DATE NOT NULL,
    made_by VARCHAR(64) NOT NULL,
    made_by_name VARCHAR(120) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    KEY (agency_id, to_day)
);

CREATE TABLE division_assignment (
    id UUID PRIMARY KEY,
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    node_id UUID NOT NULL REFERENCES criteria_node (id),
    unit_id UUID NULL REFERENCES division_unit (id),
    officer_id UUID NULL REFERENCES identity_account (id),
    assignee_name VARCHAR(200) NOT NULL,
    due_on DATE NOT NULL,
    note VARCHAR(500) NULL,
    state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(500) NULL,
    changed_by VARCHAR(64) NOT NULL,
    changed_by_name VARCHAR(120) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    UNIQUE (cycle_id, agency_id, node_id),
    KEY (unit_id),
    KEY (officer_id),
    CONSTRAINT division_one_assignee CHECK ((unit_id IS NULL) <> (officer_id IS NULL))
);

CREATE TABLE division_history (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    cycle_id UUID NOT NULL,
    agency_id UUID NOT NULL,
    node_id UUID NOT NULL,
    act VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    assignee_name VARCHAR(200) NOT NULL,
    due_on DATE NOT NULL,
    words VARCHAR(500) NULL,
    acted_by VARCHAR(64) NOT NULL,
    acted_by_name VARCHAR(120) NOT NULL,
    acted_at DATETIME(6) NOT NULL,
    KEY (cycle_id, agency_id, node_id, id)
);

CREATE TABLE division_setting (
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    only_assignees BOOLEAN NOT NULL,
    PRIMARY KEY (cycle_id, agency_id)
);

CREATE TRIGGER division_history_update BEFORE UPDATE ON division_history FOR EACH ROW
    SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'division_history is append-only';
CREATE TRIGGER division_history_delete BEFORE DELETE ON division_history FOR EACH ROW
    SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'division_history is append-only';
