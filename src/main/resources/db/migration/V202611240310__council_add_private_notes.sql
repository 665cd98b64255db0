-- A note pad: what somebody invited to a meeting writes on an item for nobody else. Overwritten, never told of.
CREATE TABLE council_private_note (
    account_id UUID NOT NULL REFERENCES identity_account (id),
    item_id UUID NOT NULL REFERENCES council_item (id),
    note TEXT NOT NULL,
    written_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account_id, item_id)
);
