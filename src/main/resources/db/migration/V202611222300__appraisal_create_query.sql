-- An appraiser asks the agency about one criterion while the file's appraisal is still going on, and what came of it.
CREATE TABLE appraisal_query (
    id UUID PRIMARY KEY,
    finding_id UUID NOT NULL REFERENCES appraisal_finding (id),
    appraisal_id UUID NOT NULL REFERENCES appraisal_appraisal (id),
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_id UUID NOT NULL,
    leaf_id UUID NOT NULL,
    status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    question TEXT NOT NULL,
    shown_points DECIMAL(38, 20) NULL,
    shown_reason TEXT NULL,
    asked_by VARCHAR(64) NOT NULL,
    asked_by_name VARCHAR(120) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    working_days INT NOT NULL,
    due_at DATETIME(6) NOT NULL,
    response VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
    words TEXT NULL,
    answered_by VARCHAR(64) NULL,
    answered_by_name VARCHAR(120) NULL,
    answered_at DATETIME(6) NULL,
    end_reason TEXT NULL,
    ended_by VARCHAR(64) NULL,
    ended_by_name VARCHAR(120) NULL,
    ended_at DATETIME(6) NULL,
    heard_by VARCHAR(64) NULL,
    heard_by_name VARCHAR(120) NULL,
    heard_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    open_finding_id UUID AS (CASE WHEN status = 'OPEN' THEN finding_id END) PERSISTENT,
    UNIQUE KEY appraisal_query_one_open (open_finding_id),
    KEY appraisal_query_leaf (cycle_id, leaf_id),
    KEY appraisal_query_agency (cycle_id, agency_id),
    KEY appraisal_query_status (status)
);

-- What the agency brought with its answer; the documents prove the leaf from then on.
CREATE TABLE appraisal_query_document (
    query_id UUID NOT NULL REFERENCES appraisal_query (id),
    place INT NOT NULL,
    document_id UUID NOT NULL REFERENCES evidence_document (id),
    PRIMARY KEY (query_id, place)
);

-- Each time the agency was given more time, and why.
CREATE TABLE appraisal_query_extension (
    query_id UUID NOT NULL REFERENCES appraisal_query (id),
    place INT NOT NULL,
    due_before DATETIME(6) NOT NULL,
    due_after DATETIME(6) NOT NULL,
    reason TEXT NOT NULL,
    given_by VARCHAR(64) NOT NULL,
    given_by_name VARCHAR(120) NOT NULL,
    given_at DATETIME(6) NOT NULL,
    PRIMARY KEY (query_id, place)
);

DELIMITER //
CREATE TRIGGER appraisal_query_before_insert BEFORE INSERT ON appraisal_query FOR EACH ROW
BEGIN
    DECLARE held UUID;
    SELECT id INTO held FROM cycle_cycle WHERE id = NEW.cycle_id LOCK IN SHARE MODE;
    IF EXISTS (SELECT 1 FROM cycle_lock WHERE cycle_id = NEW.cycle_id LOCK IN SHARE MODE) THEN
        SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'cycle is locked';
    END IF;
END //
CREATE TRIGGER appraisal_query_before_update BEFORE UPDATE ON appraisal_query FOR EACH ROW
BEGIN
    DECLARE held UUID;
    SELECT id INTO held FROM cycle_cycle WHERE id = OLD.cycle_id LOCK IN SHARE MODE;
    IF EXISTS (SELECT 1 FROM cycle_lock WHERE cycle_id IN (OLD.cycle_id, NEW.cycle_id) LOCK IN SHARE MODE) THEN
        SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'cycle is locked';
    END IF;
END //
CREATE TRIGGER appraisal_query_before_delete BEFORE DELETE ON appraisal_query FOR EACH ROW
BEGIN
    DECLARE held UUID;
    SELECT id INTO held FROM cycle_cycle WHERE id = OLD.cycle_id LOCK IN SHARE MODE;
    IF EXISTS (SELECT 1 FROM cycle_lock WHERE cycle_id = OLD.cycle_id LOCK IN SHARE MODE) THEN
        SIGNAL SQLSTATE '23000' SET MESSAGE_TEXT = 'cycle is locked';
    END IF;
END //
DELIMITER ;
