-- What a paper is about, in its own words; the text that is searched grows by it.
ALTER TABLE evidence_document
    ADD COLUMN title VARCHAR(300) NULL,
    MODIFY COLUMN search_text VARCHAR(1000) NOT NULL;
