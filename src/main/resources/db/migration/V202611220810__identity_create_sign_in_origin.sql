-- From where people try to sign in: wrong passwords are counted per account and address.
CREATE TABLE identity_sign_in_origin (
    account_id UUID NOT NULL REFERENCES identity_account (id),
    address VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    failed_attempts INT NOT NULL,
    locked_until DATETIME(6) NULL,
    signed_in_at DATETIME(6) NULL,
    last_at DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id, address)
);
