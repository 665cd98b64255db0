-- Questions of agencies about a leaf, what was said to them, and what became guidance for all.
CREATE TABLE inquiry_question (
    id UUID PRIMARY KEY,
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    leaf_id UUID NOT NULL REFERENCES criteria_node (id),
    leaf_code VARCHAR(30) NOT NULL,
    ministry_id UUID NULL REFERENCES agency (id),
    status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asked_by UUID NOT NULL,
    first_words VARCHAR(200) NOT NULL,
    folded TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    moved_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    KEY (agency_id, moved_at),
    KEY (ministry_id, moved_at),
    KEY (status, moved_at)
);

CREATE TABLE inquiry_entry (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    question_id UUID NOT NULL REFERENCES inquiry_question (id),
    kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    words TEXT NOT NULL,
    by_name VARCHAR(120) NOT NULL,
    office_id UUID NULL REFERENCES agency (id),
    written_at DATETIME(6) NOT NULL,
    KEY (question_id, id)
);

CREATE TABLE inquiry_guidance (
    id UUID PRIMARY KEY,
    question_id UUID NOT NULL REFERENCES inquiry_question (id),
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    leaf_id UUID NOT NULL REFERENCES criteria_node (id),
    leaf_code VARCHAR(30) NOT NULL,
    words TEXT NOT NULL,
    office_id UUID NULL REFERENCES agency (id),
    published_by VARCHAR(120) NOT NULL,
    published_at DATETIME(6) NOT NULL,
    withdrawn_by VARCHAR(120) NULL,
    withdrawn_at DATETIME(6) NULL,
    withdrawn_why TEXT NULL,
    KEY (cycle_id, leaf_id, withdrawn_at)
);
