-- The content of the criteria set by which a score came about; entries made before carry none.
ALTER TABLE ledger_entry ADD COLUMN set_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL;
