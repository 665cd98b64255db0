-- What the Ministry of Home Affairs announces, to whom, and who has read it. The readers are fixed when it is sent.
CREATE TABLE announcement_announcement (
    id UUID PRIMARY KEY,
    title VARCHAR(200) NOT NULL,
    words TEXT NOT NULL,
    pinned_until DATE NULL,
    made_by VARCHAR(120) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    KEY (made_at)
);

CREATE TABLE announcement_reader (
    announcement_id UUID NOT NULL REFERENCES announcement_announcement (id),
    account_id UUID NOT NULL REFERENCES identity_account (id),
    name VARCHAR(120) NOT NULL,
    agency_id UUID NULL REFERENCES agency (id),
    read_at DATETIME(6) NULL,
    PRIMARY KEY (announcement_id, account_id),
    KEY (account_id, read_at)
);
