-- What happened to a file between its officers, its leader and the ministries: each act with what was in the file then.
-- Only ever added to.
CREATE TABLE selfassessment_act (
    id BIGINT AUTO_INCREMENT PRIMARY KEY,
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    act VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number VARCHAR(40) NULL,
    content_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content LONGTEXT NOT NULL,
    points DECIMAL(38, 20) NOT NULL,
    maximum DECIMAL(38, 20) NOT NULL,
    leaf_count INT NOT NULL,
    reason TEXT NULL,
    acted_by VARCHAR(64) NOT NULL,
    acted_by_name VARCHAR(120) NOT NULL,
    acted_at DATETIME(6) NOT NULL,
    UNIQUE (cycle_id, number),
    KEY (cycle_id, agency_id, id)
);

-- The report on paper, signed and stamped, that goes with a file. Its number and date are also on the document.
CREATE TABLE selfassessment_report (
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    document_id UUID NOT NULL REFERENCES evidence_document (id),
    number VARCHAR(80) NOT NULL,
    dated DATE NOT NULL,
    attached_by VARCHAR(64) NOT NULL,
    attached_by_name VARCHAR(120) NOT NULL,
    attached_at DATETIME(6) NOT NULL,
    PRIMARY KEY (cycle_id, agency_id)
);

-- One leaf of a submitted file, asked to be opened once more.
CREATE TABLE selfassessment_reopening (
    id UUID PRIMARY KEY,
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    leaf_id UUID NOT NULL REFERENCES criteria_node (id),
    status VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason TEXT NOT NULL,
    asked_by VARCHAR(64) NOT NULL,
    asked_by_name VARCHAR(120) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    decision_reason TEXT NULL,
    decided_by_name VARCHAR(120) NULL,
    decided_at DATETIME(6) NULL,
    open_until DATETIME(6) NULL,
    submitted LONGTEXT NULL,
    ended_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    KEY (cycle_id, agency_id, leaf_id)
);

ALTER TABLE selfassessment_answer ADD COLUMN reopened_until DATETIME(6) NULL;

-- From which difference on a score is far from last year's or from the peers', in percent of the leaf's maximum.
CREATE TABLE selfassessment_threshold (
    code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
    percent DECIMAL(10, 4) NOT NULL
);
INSERT INTO selfassessment_threshold (code, percent) VALUES ('LAST_YEAR', 30), ('PEERS', 40);

-- Whether a file of this cycle can only be submitted with its report, signed and stamped.
ALTER TABLE cycle_cycle ADD COLUMN report_required BOOLEAN NOT NULL DEFAULT FALSE;

DELIMITER //
CREATE TRIGGER selfassessment_act_before_insert BEFORE INSERT ON selfassessment_act FOR EACH ROW
BEGIN
    DECLARE held UUID;
    SELECT id INTO held FROM cycle_cycle WHERE id = NEW.cycle_id LOCK IN SHARE MODE;
    IF EXISTS (SELECT 1 FROM cycle_lock WHERE cycle_id = NEW.cycle_id LOCK IN SHARE MODE) THEN
        SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'cycle is locked';
    END IF;
END //
CREATE TRIGGER selfassessment_act_forbid_update BEFORE UPDATE ON selfassessment_act FOR EACH ROW
BEGIN SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'selfassessment_act is append-only'; END //
CREATE TRIGGER selfassessment_act_forbid_delete BEFORE DELETE ON selfassessment_act FOR EACH ROW
BEGIN SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'selfassessment_act is append-only'; END //
CREATE TRIGGER selfassessment_report_before_insert BEFORE INSERT ON selfassessment_report FOR EACH ROW
BEGIN
    DECLARE held UUID;
    SELECT id INTO held FROM cycle_cycle WHERE id = NEW.cycle_id LOCK IN SHARE MODE;
    IF EXISTS (SELECT 1 FROM cycle_lock WHERE cycle_id = NEW.cycle_id LOCK IN SHARE MODE) THEN
        SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'cycle is locked';
    END IF;
END //
CREATE TRIGGER selfassessment_report_before_update BEFORE UPDATE ON selfassessment_report FOR EACH ROW
BEGIN
    DECLARE held UUID;
    SELECT id INTO held FROM cycle_cycle WHERE id = OLD.cycle_id LOCK IN SHARE MODE;
    IF EXISTS (SELECT 1 FROM cycle_lock WHERE cycle_id IN (OLD.cycle_id, NEW.cycle_id) LOCK IN SHARE MODE) THEN
        SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'cycle is locked';
    END IF;
END //
CREATE TRIGGER selfassessment_report_before_delete BEFORE DELETE ON selfassessment_report FOR EACH ROW
BEGIN
    DECLARE held UUID;
    SELECT id INTO held FROM cycle_cycle WHERE id = OLD.cycle_id LOCK IN SHARE MODE;
    IF EXISTS (SELECT 1 FROM cycle_lock WHERE cycle_id = OLD.cycle_id LOCK IN SHARE MODE) THEN
        SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'cycle is locked';
    END IF;
END //
CREATE TRIGGER selfassessment_reopening_before_insert BEFORE INSERT ON selfassessment_reopening FOR EACH ROW
BEGIN
    DECLARE held UUID;
    SELECT id INTO held FROM cycle_cycle WHERE id = NEW.cycle_id LOCK IN SHARE MODE;
    IF EXISTS (SELECT 1 FROM cycle_lock WHERE cycle_id = NEW.cycle_id LOCK IN SHARE MODE) THEN
        SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'cycle is locked';
    END IF;
END //
CREATE TRIGGER selfassessment_reopening_before_update BEFORE UPDATE ON selfassessment_reopening FOR EACH ROW
BEGIN
    DECLARE held UUID;
    SELECT id INTO held FROM cycle_cycle WHERE id = OLD.cycle_id LOCK IN SHARE MODE;
    IF EXISTS (SELECT 1 FROM cycle_lock WHERE cycle_id IN (OLD.cycle_id, NEW.cycle_id) LOCK IN SHARE MODE) THEN
        SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'cycle is locked';
    END IF;
END //
CREATE TRIGGER selfassessment_reopening_before_delete BEFORE DELETE ON selfassessment_reopening FOR EACH ROW
BEGIN
    DECLARE held UUID;
    SELECT id INTO held FROM cycle_cycle WHERE id = OLD.cycle_id LOCK IN SHARE MODE;
    IF EXISTS (SELECT 1 FROM cycle_lock WHERE cycle_id = OLD.cycle_id LOCK IN SHARE MODE) THEN
        SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'cycle is locked';
    END IF;
END //
DELIMITER ;
