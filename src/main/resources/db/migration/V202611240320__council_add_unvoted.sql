-- Who did not vote in an open vote when it was counted, and why not. Nothing is kept of secret votes.
CREATE TABLE council_vote_unvoted (
    vote_id UUID NOT NULL REFERENCES council_vote (id),
    account_id UUID NOT NULL REFERENCES identity_account (id),
    why VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (vote_id, account_id)
);
