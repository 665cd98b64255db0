-- A legal text ends: on a day, or because another text took its place.
ALTER TABLE evidence_document
    ADD COLUMN valid_until DATE NULL,
    ADD COLUMN replaced_by VARCHAR(80) NULL;
