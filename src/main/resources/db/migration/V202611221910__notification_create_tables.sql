-- News is written in the transaction of the act and taken away in the one that delivers it: nothing is told twice or not.
CREATE TABLE notification_news (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cycle_id UUID NULL,
    agency_id UUID NULL,
    subject VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    words VARCHAR(500) NULL,
    due_at DATETIME(6) NULL,
    actor_id UUID NULL,
    noted_at DATETIME(6) NOT NULL,
    attempts INT NOT NULL,
    next_at DATETIME(6) NOT NULL,
    KEY (next_at, id)
);

CREATE TABLE notification_message (
    id UUID PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES identity_account (id),
    kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cycle_id UUID NULL,
    agency_id UUID NULL,
    subject_vi VARCHAR(500) NULL,
    subject_en VARCHAR(500) NULL,
    words VARCHAR(500) NULL,
    due_at DATETIME(6) NULL,
    number INT NOT NULL,
    path VARCHAR(300) NOT NULL,
    sent_at DATETIME(6) NOT NULL,
    read_at DATETIME(6) NULL,
    KEY (account_id, sent_at),
    KEY (account_id, read_at)
);

-- What has been reminded of; the key makes each reminder happen once, whoever tries.
CREATE TABLE notification_reminder (
    cycle_id UUID NOT NULL,
    work VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_id UUID NOT NULL,
    due_at DATETIME(6) NOT NULL,
    days INT NOT NULL,
    reminded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (cycle_id, work, role, owner_id, due_at, days)
);

CREATE TABLE notification_mail_address (
    account_id UUID PRIMARY KEY REFERENCES identity_account (id),
    address VARCHAR(254) NOT NULL,
    language VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);

CREATE TABLE notification_mail (
    message_id UUID PRIMARY KEY REFERENCES notification_message (id),
    attempts INT NOT NULL,
    next_at DATETIME(6) NOT NULL,
    sent_at DATETIME(6) NULL,
    given_up BOOLEAN NOT NULL,
    problem VARCHAR(500) NULL,
    KEY (sent_at, given_up, next_at)
);
