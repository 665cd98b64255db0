-- What an agency says about the whole: difficulties and proposals. Every state is kept; the latest counts.

CREATE TABLE selfassessment_remark (
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    version BIGINT NOT NULL,
    difficulties LONGTEXT NOT NULL,
    proposals LONGTEXT NOT NULL,
    written_by VARCHAR(64) NOT NULL,
    written_by_name VARCHAR(120) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    PRIMARY KEY (cycle_id, agency_id, version)
);
