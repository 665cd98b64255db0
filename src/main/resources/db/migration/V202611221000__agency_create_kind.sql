-- Kinds of agency are data: a new level of government is a row.

CREATE TABLE agency_kind (
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
    name_vi VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    plural_vi VARCHAR(200) NOT NULL,
    plural_en VARCHAR(200) NOT NULL
);

INSERT INTO agency_kind (code, name_vi, name_en, plural_vi, plural_en) VALUES
    ('MINISTRY', 'Bộ, cơ quan ngang bộ', 'Ministries and ministerial agencies', 'bộ, cơ quan ngang bộ',
        'ministries and ministerial agencies'),
    ('PROVINCE', 'Tỉnh, thành phố', 'Provinces and cities', 'tỉnh, thành phố', 'provinces and cities');

ALTER TABLE agency MODIFY kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
ALTER TABLE ranking_ranking MODIFY agency_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
ALTER TABLE publication_claim MODIFY agency_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
