-- A page reference is corrected in place: who wrote it last, and over which version.
ALTER TABLE selfassessment_attachment
    ADD COLUMN version BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN page_by_name VARCHAR(120) NULL,
    ADD COLUMN page_at DATETIME(6) NULL;
