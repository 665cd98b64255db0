-- The directory takes agencies of any level: longer regions, folded names in any script, codes that differ in more than
-- capitals, kinds that exist.

ALTER TABLE agency MODIFY name_folded VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
ALTER TABLE agency MODIFY region VARCHAR(60) NULL;
ALTER TABLE agency ADD code_lower VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
    GENERATED ALWAYS AS (LOWER(code)) STORED;
ALTER TABLE agency ADD CONSTRAINT agency_code_lower UNIQUE (code_lower);
ALTER TABLE agency ADD CONSTRAINT agency_known_kind FOREIGN KEY (kind) REFERENCES agency_kind (code);
