-- The schema of the first release. Names carry their module. Ids are random UUIDs; agency, cycle and leaf ids stand
-- in every table that holds scores, so that a row can be judged (access, lock) without a join.
-- No cascading deletes: a cascade does not fire the triggers that protect locked cycles.

CREATE TABLE agency (
    id UUID PRIMARY KEY,
    code VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
    kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name_vi VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    name_folded VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region VARCHAR(20) NULL,
    assessed BOOLEAN NOT NULL,
    ranked BOOLEAN NOT NULL,
    valid_from DATE NULL,
    valid_to DATE NULL,
    successor VARCHAR(200) NULL,
    note VARCHAR(500) NULL,
    source VARCHAR(500) NULL
);

CREATE TABLE identity_account (
    id UUID PRIMARY KEY,
    username VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    display_name VARCHAR(120) NOT NULL,
    name_folded VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    agency_id UUID NULL REFERENCES agency (id),
    password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    enabled BOOLEAN NOT NULL,
    must_change_password BOOLEAN NOT NULL,
    code_expires_at DATETIME(6) NULL,
    failed_attempts INT NOT NULL,
    locked_until DATETIME(6) NULL,
    created_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL
);

CREATE TABLE identity_account_role (
    account_id UUID NOT NULL REFERENCES identity_account (id),
    role VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (account_id, role)
);

CREATE TABLE clock_setting (
    id TINYINT PRIMARY KEY,
    offset_millis BIGINT NOT NULL,
    version BIGINT NOT NULL
);

CREATE TABLE audit_event (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    recorded_at DATETIME(6) NOT NULL,
    actor VARCHAR(64) NOT NULL,
    actor_name VARCHAR(120) NOT NULL,
    actor_folded VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    action VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cycle_id UUID NULL,
    agency_id UUID NULL,
    leaf_id UUID NULL,
    detail LONGTEXT NOT NULL,
    KEY audit_by_agency (agency_id, id),
    KEY audit_by_action (action, id)
);

CREATE TABLE criteria_set (
    id UUID PRIMARY KEY,
    code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    set_version INT NOT NULL,
    agency_kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name_vi VARCHAR(300) NOT NULL,
    name_en VARCHAR(300) NOT NULL,
    legal_basis VARCHAR(300) NULL,
    reconstruction BOOLEAN NOT NULL,
    rescales BOOLEAN NOT NULL,
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    version BIGINT NOT NULL,
    UNIQUE (code, set_version)
);

CREATE TABLE criteria_node (
    id UUID PRIMARY KEY,
    set_id UUID NOT NULL REFERENCES criteria_set (id),
    parent_id UUID NULL REFERENCES criteria_node (id),
    field_id UUID NULL,
    level VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position INT NOT NULL,
    name_vi VARCHAR(500) NOT NULL,
    name_en VARCHAR(500) NOT NULL,
    leaf BOOLEAN NOT NULL,
    max_points DECIMAL(38, 20) NULL,
    source VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
    in_charge VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    rule_json LONGTEXT NULL,
    evidence_vi TEXT NULL,
    evidence_en TEXT NULL,
    guidance_vi TEXT NULL,
    guidance_en TEXT NULL,
    not_applicable_allowed BOOLEAN NOT NULL,
    UNIQUE (set_id, code)
);

CREATE TABLE cycle_cycle (
    id UUID PRIMARY KEY,
    assessment_year INT NOT NULL,
    name_vi VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    simulated BOOLEAN NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    UNIQUE (assessment_year, name_vi)
);

CREATE TABLE cycle_participant (
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    set_id UUID NOT NULL REFERENCES criteria_set (id),
    ranked BOOLEAN NOT NULL,
    PRIMARY KEY (cycle_id, agency_id)
);

CREATE TABLE cycle_deadline (
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    step VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_at DATETIME(6) NOT NULL,
    PRIMARY KEY (cycle_id, step)
);

CREATE TABLE cycle_extension (
    id UUID PRIMARY KEY,
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    step VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_at DATETIME(6) NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    granted_by VARCHAR(64) NOT NULL,
    granted_by_name VARCHAR(120) NOT NULL,
    granted_at DATETIME(6) NOT NULL,
    KEY (cycle_id, agency_id, step)
);

CREATE TABLE cycle_in_charge (
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    field_id UUID NOT NULL REFERENCES criteria_node (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    substitute_id UUID NULL REFERENCES agency (id),
    PRIMARY KEY (cycle_id, field_id)
);

CREATE TABLE cycle_council_member (
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    account_id UUID NOT NULL REFERENCES identity_account (id),
    position VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (cycle_id, account_id)
);

CREATE TABLE cycle_lock (
    cycle_id UUID PRIMARY KEY REFERENCES cycle_cycle (id),
    locked_at DATETIME(6) NOT NULL,
    locked_by VARCHAR(64) NOT NULL,
    decision_number VARCHAR(60) NOT NULL,
    decision_date DATE NOT NULL
);

CREATE TABLE cycle_holiday (
    day DATE PRIMARY KEY,
    name_vi VARCHAR(120) NOT NULL,
    name_en VARCHAR(120) NOT NULL,
    working BOOLEAN NOT NULL
);

CREATE TABLE ledger_entry (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    leaf_id UUID NOT NULL REFERENCES criteria_node (id),
    step VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    points DECIMAL(38, 20) NULL,
    applicable BOOLEAN NOT NULL,
    reason TEXT NULL,
    basis LONGTEXT NOT NULL,
    actor VARCHAR(64) NOT NULL,
    actor_name VARCHAR(120) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    KEY ledger_by_leaf (cycle_id, agency_id, leaf_id, id),
    KEY ledger_across (cycle_id, leaf_id, agency_id, id),
    CONSTRAINT ledger_points_not_negative CHECK (points IS NULL OR points >= 0),
    CONSTRAINT ledger_not_applicable_has_no_points CHECK (applicable OR points IS NULL)
);

CREATE TABLE evidence_document (
    id UUID PRIMARY KEY,
    agency_id UUID NOT NULL REFERENCES agency (id),
    file_name VARCHAR(255) NOT NULL,
    media_type VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    size_bytes BIGINT NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    storage_key VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    document_number VARCHAR(80) NULL,
    issuer VARCHAR(200) NULL,
    issued_on DATE NULL,
    effective_on DATE NULL,
    search_text VARCHAR(700) NOT NULL,
    uploaded_by VARCHAR(64) NOT NULL,
    uploaded_by_name VARCHAR(120) NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    UNIQUE (agency_id, sha256)
);

CREATE TABLE selfassessment_file (
    id UUID PRIMARY KEY,
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    overdue BOOLEAN NOT NULL,
    only_returned_open BOOLEAN NOT NULL,
    approval_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    submitted_by VARCHAR(64) NULL,
    submitted_by_name VARCHAR(120) NULL,
    submitted_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    UNIQUE (cycle_id, agency_id)
);

CREATE TABLE selfassessment_answer (
    id UUID PRIMARY KEY,
    file_id UUID NOT NULL REFERENCES selfassessment_file (id),
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    leaf_id UUID NOT NULL REFERENCES criteria_node (id),
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    choice INT NULL,
    figures TEXT NOT NULL,
    explanation TEXT NULL,
    not_applicable BOOLEAN NOT NULL,
    points DECIMAL(38, 20) NULL,
    return_reason TEXT NULL,
    updated_by VARCHAR(64) NULL,
    updated_by_name VARCHAR(120) NULL,
    updated_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    UNIQUE (cycle_id, agency_id, leaf_id),
    KEY (file_id)
);

CREATE TABLE selfassessment_answer_history (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    cycle_id UUID NOT NULL,
    agency_id UUID NOT NULL,
    leaf_id UUID NOT NULL,
    answer_version BIGINT NOT NULL,
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content LONGTEXT NOT NULL,
    changed_by VARCHAR(64) NOT NULL,
    changed_by_name VARCHAR(120) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    KEY (cycle_id, agency_id, leaf_id, id)
);

CREATE TABLE selfassessment_attachment (
    id UUID PRIMARY KEY,
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    leaf_id UUID NOT NULL REFERENCES criteria_node (id),
    document_id UUID NOT NULL REFERENCES evidence_document (id),
    stage VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    page_reference VARCHAR(80) NULL,
    attached_by VARCHAR(64) NOT NULL,
    attached_by_name VARCHAR(120) NOT NULL,
    attached_at DATETIME(6) NOT NULL,
    UNIQUE (cycle_id, agency_id, leaf_id, document_id)
);

CREATE TABLE appraisal_appraisal (
    id UUID PRIMARY KEY,
    file_id UUID NOT NULL REFERENCES selfassessment_file (id),
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    in_charge_id UUID NULL REFERENCES agency (id),
    status VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    closed_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    KEY (cycle_id, in_charge_id, status),
    KEY (file_id)
);

CREATE TABLE appraisal_finding (
    id UUID PRIMARY KEY,
    appraisal_id UUID NOT NULL REFERENCES appraisal_appraisal (id),
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    leaf_id UUID NOT NULL REFERENCES criteria_node (id),
    self_points DECIMAL(38, 20) NULL,
    applicable BOOLEAN NOT NULL,
    verdict VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    points DECIMAL(38, 20) NULL,
    corrected TEXT NULL,
    reason TEXT NULL,
    question TEXT NULL,
    decided_by VARCHAR(64) NULL,
    decided_by_name VARCHAR(120) NULL,
    decided_at DATETIME(6) NULL,
    response VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    grounds TEXT NULL,
    responded_by VARCHAR(64) NULL,
    responded_by_name VARCHAR(120) NULL,
    responded_at DATETIME(6) NULL,
    second_verdict VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
    second_points DECIMAL(38, 20) NULL,
    second_reason TEXT NULL,
    second_by VARCHAR(64) NULL,
    second_by_name VARCHAR(120) NULL,
    second_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    UNIQUE (cycle_id, leaf_id, agency_id),
    KEY (appraisal_id)
);

CREATE TABLE appraisal_clarification (
    file_id UUID PRIMARY KEY REFERENCES selfassessment_file (id),
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    opened_at DATETIME(6) NOT NULL,
    finished_at DATETIME(6) NULL,
    finished_by VARCHAR(64) NULL,
    finished_by_name VARCHAR(120) NULL,
    version BIGINT NOT NULL,
    UNIQUE (cycle_id, agency_id)
);

CREATE TABLE council_item (
    id UUID PRIMARY KEY,
    file_id UUID NOT NULL REFERENCES selfassessment_file (id),
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    leaf_id UUID NOT NULL REFERENCES criteria_node (id),
    cause VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    self_points DECIMAL(38, 20) NULL,
    appraised_points DECIMAL(38, 20) NULL,
    decided_points DECIMAL(38, 20) NULL,
    reason TEXT NULL,
    decided_by VARCHAR(64) NULL,
    decided_by_name VARCHAR(120) NULL,
    decided_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    UNIQUE (cycle_id, agency_id, leaf_id),
    KEY (file_id, status)
);

CREATE TABLE survey_import (
    id UUID PRIMARY KEY,
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    number INT NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    row_count INT NOT NULL,
    source_note VARCHAR(500) NOT NULL,
    imported_by VARCHAR(64) NOT NULL,
    imported_by_name VARCHAR(120) NOT NULL,
    imported_at DATETIME(6) NOT NULL,
    UNIQUE (cycle_id, number)
);

CREATE TABLE ranking_ranking (
    id UUID PRIMARY KEY,
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    computed_at DATETIME(6) NOT NULL,
    computed_by VARCHAR(64) NOT NULL,
    computed_by_name VARCHAR(120) NOT NULL,
    ledger_mark BIGINT NOT NULL,
    UNIQUE (cycle_id, agency_kind)
);

CREATE TABLE ranking_entry (
    ranking_id UUID NOT NULL REFERENCES ranking_ranking (id),
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    ranked BOOLEAN NOT NULL,
    appraised DECIMAL(38, 20) NOT NULL,
    survey DECIMAL(38, 20) NOT NULL,
    outcome DECIMAL(38, 20) NOT NULL,
    achieved DECIMAL(38, 20) NOT NULL,
    applicable DECIMAL(38, 20) NOT NULL,
    index_percent DECIMAL(38, 20) NOT NULL,
    rank_no INT NULL,
    rank_group VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fields LONGTEXT NOT NULL,
    PRIMARY KEY (ranking_id, agency_id)
);

CREATE TABLE ranking_decision (
    id UUID PRIMARY KEY,
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    verdict VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    decision_number VARCHAR(60) NULL,
    decision_date DATE NULL,
    reason TEXT NULL,
    decided_by VARCHAR(64) NOT NULL,
    decided_by_name VARCHAR(120) NOT NULL,
    decided_at DATETIME(6) NOT NULL
);

CREATE TABLE publication_publication (
    cycle_id UUID PRIMARY KEY REFERENCES cycle_cycle (id),
    published_at DATETIME(6) NOT NULL,
    published_by VARCHAR(64) NOT NULL,
    published_by_name VARCHAR(120) NOT NULL,
    snapshot LONGTEXT NOT NULL,
    content_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);

CREATE TABLE publication_claim (
    id UUID PRIMARY KEY,
    assessment_year INT NOT NULL,
    agency_kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_vi VARCHAR(200) NOT NULL,
    subject_en VARCHAR(200) NOT NULL,
    statement VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value_vi VARCHAR(300) NOT NULL,
    value_en VARCHAR(300) NOT NULL,
    note_vi VARCHAR(1000) NULL,
    note_en VARCHAR(1000) NULL,
    source VARCHAR(1000) NOT NULL
);

CREATE TABLE workflow_item (
    id UUID PRIMARY KEY,
    task_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cycle_id UUID NOT NULL,
    agency_id UUID NULL,
    subject_id UUID NOT NULL,
    owner_agency_id UUID NULL,
    role VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_at DATETIME(6) NULL,
    opened_at DATETIME(6) NOT NULL,
    closed_at DATETIME(6) NULL,
    KEY workflow_open (role, owner_agency_id, closed_at, due_at),
    KEY workflow_subject (subject_id, kind, closed_at)
);
