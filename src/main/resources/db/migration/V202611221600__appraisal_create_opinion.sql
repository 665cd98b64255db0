-- Two officers score a field independently of each other: the setting of the field, and what each of them said.
-- Nothing of an opinion stands in the finding before both are in.

ALTER TABLE cycle_in_charge
    ADD COLUMN threshold DECIMAL(38, 20) NULL,
    ADD COLUMN threshold_unit VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN beyond VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NULL;

ALTER TABLE appraisal_finding
    ADD COLUMN scoring VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN threshold DECIMAL(38, 20) NULL,
    ADD COLUMN beyond VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NULL,
    MODIFY COLUMN decided_by_name VARCHAR(250) NULL;

CREATE TABLE appraisal_opinion (
    finding_id UUID NOT NULL REFERENCES appraisal_finding (id) ON DELETE CASCADE,
    scorer VARCHAR(64) NOT NULL,
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    verdict VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    points DECIMAL(38, 20) NULL,
    corrected TEXT NULL,
    reason TEXT NULL,
    question TEXT NULL,
    said_by VARCHAR(64) NULL,
    said_by_name VARCHAR(120) NULL,
    said_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (finding_id, scorer),
    KEY (cycle_id)
);

DELIMITER //
CREATE TRIGGER appraisal_opinion_before_insert BEFORE INSERT ON appraisal_opinion FOR EACH ROW
BEGIN
    DECLARE held UUID;
    SELECT id INTO held FROM cycle_cycle WHERE id = NEW.cycle_id LOCK IN SHARE MODE;
    IF EXISTS (SELECT 1 FROM cycle_lock WHERE cycle_id = NEW.cycle_id LOCK IN SHARE MODE) THEN
        SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'cycle is locked';
    END IF;
END //
CREATE TRIGGER appraisal_opinion_before_update BEFORE UPDATE ON appraisal_opinion FOR EACH ROW
BEGIN
    DECLARE held UUID;
    SELECT id INTO held FROM cycle_cycle WHERE id = OLD.cycle_id LOCK IN SHARE MODE;
    IF EXISTS (SELECT 1 FROM cycle_lock WHERE cycle_id IN (OLD.cycle_id, NEW.cycle_id) LOCK IN SHARE MODE) THEN
        SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'cycle is locked';
    END IF;
END //
CREATE TRIGGER appraisal_opinion_before_delete BEFORE DELETE ON appraisal_opinion FOR EACH ROW
BEGIN
    DECLARE held UUID;
    SELECT id INTO held FROM cycle_cycle WHERE id = OLD.cycle_id LOCK IN SHARE MODE;
    IF EXISTS (SELECT 1 FROM cycle_lock WHERE cycle_id = OLD.cycle_id LOCK IN SHARE MODE) THEN
        SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'cycle is locked';
    END IF;
END //
DELIMITER ;
