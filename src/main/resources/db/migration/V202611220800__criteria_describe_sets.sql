-- What a set measures, whom and when; what its leaves say beyond the rule. Sets stored before keep what they said.

ALTER TABLE criteria_set
    MODIFY agency_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ADD COLUMN instrument VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'par-index',
    ADD COLUMN from_year INT NULL,
    ADD COLUMN to_year INT NULL,
    ADD COLUMN legal_number VARCHAR(60) NULL,
    ADD COLUMN legal_date DATE NULL,
    CHANGE COLUMN legal_basis legal_article VARCHAR(300) NULL,
    ADD COLUMN total_points DECIMAL(38, 20) NOT NULL DEFAULT 100;

ALTER TABLE criteria_node
    ADD COLUMN period_vi TEXT NULL,
    ADD COLUMN period_en TEXT NULL,
    ADD COLUMN data_source_vi TEXT NULL,
    ADD COLUMN data_source_en TEXT NULL,
    ADD COLUMN examples TEXT NULL,
    ADD COLUMN points_shared BOOLEAN NOT NULL DEFAULT FALSE;
