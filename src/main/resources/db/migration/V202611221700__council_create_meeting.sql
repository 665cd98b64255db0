-- Meetings of the Appraisal Council: the rules of its procedure, who is invited and present, the agenda, recusals,
-- votes, and what was said. A secret vote keeps who voted and how often each option was chosen, never together.

CREATE TABLE council_rules (
    cycle_id UUID PRIMARY KEY REFERENCES cycle_cycle (id),
    quorum_numerator INT NOT NULL,
    quorum_denominator INT NOT NULL,
    quorum_exceeded BOOLEAN NOT NULL,
    tie_rule VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outside_meetings BOOLEAN NOT NULL
);

CREATE TABLE council_meeting (
    id UUID PRIMARY KEY,
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    number INT NOT NULL,
    planned_at DATETIME(6) NOT NULL,
    place VARCHAR(200) NOT NULL,
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    opened_at DATETIME(6) NULL,
    closed_at DATETIME(6) NULL,
    current_item UUID NULL REFERENCES council_item (id),
    quorum_numerator INT NOT NULL,
    quorum_denominator INT NOT NULL,
    quorum_exceeded BOOLEAN NOT NULL,
    tie_rule VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version BIGINT NOT NULL,
    UNIQUE (cycle_id, number)
);

CREATE TABLE council_meeting_member (
    meeting_id UUID NOT NULL REFERENCES council_meeting (id),
    account_id UUID NOT NULL REFERENCES identity_account (id),
    username VARCHAR(64) NOT NULL,
    name VARCHAR(120) NOT NULL,
    position VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agency_id UUID NULL REFERENCES agency (id),
    presence VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attended BOOLEAN NOT NULL,
    PRIMARY KEY (meeting_id, account_id)
);

CREATE TABLE council_meeting_item (
    meeting_id UUID NOT NULL REFERENCES council_meeting (id),
    place INT NOT NULL,
    item_id UUID NOT NULL REFERENCES council_item (id),
    PRIMARY KEY (meeting_id, place),
    KEY (item_id)
);

CREATE TABLE council_recusal (
    item_id UUID NOT NULL REFERENCES council_item (id),
    account_id UUID NOT NULL REFERENCES identity_account (id),
    name VARCHAR(120) NOT NULL,
    reason TEXT NOT NULL,
    recused_at DATETIME(6) NOT NULL,
    PRIMARY KEY (item_id, account_id)
);

CREATE TABLE council_vote (
    id UUID PRIMARY KEY,
    meeting_id UUID NOT NULL REFERENCES council_meeting (id),
    item_id UUID NOT NULL REFERENCES council_item (id),
    kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    opened_by VARCHAR(64) NOT NULL,
    opened_by_name VARCHAR(120) NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    closed_at DATETIME(6) NULL,
    present INT NULL,
    chosen INT NULL,
    version BIGINT NOT NULL,
    KEY (meeting_id, item_id)
);

CREATE TABLE council_vote_option (
    vote_id UUID NOT NULL REFERENCES council_vote (id),
    number INT NOT NULL,
    choice VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    points DECIMAL(38, 20) NULL,
    votes INT NOT NULL,
    PRIMARY KEY (vote_id, number)
);

CREATE TABLE council_ballot (
    vote_id UUID NOT NULL REFERENCES council_vote (id),
    account_id UUID NOT NULL REFERENCES identity_account (id),
    name VARCHAR(120) NOT NULL,
    option_number INT NULL,
    PRIMARY KEY (vote_id, account_id)
);

CREATE TABLE council_flag (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    item_id UUID NOT NULL REFERENCES council_item (id),
    username VARCHAR(64) NOT NULL,
    name VARCHAR(120) NOT NULL,
    note TEXT NOT NULL,
    flagged_at DATETIME(6) NOT NULL,
    KEY (item_id)
);

CREATE TABLE council_opinion (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    meeting_id UUID NOT NULL REFERENCES council_meeting (id),
    item_id UUID NOT NULL REFERENCES council_item (id),
    username VARCHAR(64) NOT NULL,
    name VARCHAR(120) NOT NULL,
    opinion TEXT NOT NULL,
    said_at DATETIME(6) NOT NULL,
    KEY (meeting_id, item_id)
);
