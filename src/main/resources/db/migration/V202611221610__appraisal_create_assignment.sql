-- Whose desk a finding lies on within a ministry in charge: what a lead gave to whom, who may not appraise whom,
-- and who stands in for whom.

CREATE TABLE appraisal_assignment (
    id UUID PRIMARY KEY,
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    ministry_id UUID NOT NULL REFERENCES agency (id),
    officer VARCHAR(64) NOT NULL,
    leaf_id UUID NULL REFERENCES criteria_node (id),
    agency_id UUID NULL REFERENCES agency (id),
    given_by VARCHAR(64) NOT NULL,
    given_at DATETIME(6) NOT NULL,
    KEY appraisal_assignment_by_leaf (cycle_id, ministry_id, leaf_id),
    KEY appraisal_assignment_by_agency (cycle_id, ministry_id, agency_id),
    CONSTRAINT appraisal_assignment_of_something CHECK (leaf_id IS NOT NULL OR agency_id IS NOT NULL)
);

CREATE TABLE appraisal_conflict (
    id UUID PRIMARY KEY,
    cycle_id UUID NOT NULL REFERENCES cycle_cycle (id),
    officer VARCHAR(64) NOT NULL,
    officer_name VARCHAR(120) NOT NULL,
    ministry_id UUID NOT NULL REFERENCES agency (id),
    agency_id UUID NOT NULL REFERENCES agency (id),
    reason TEXT NOT NULL,
    declared_by VARCHAR(64) NOT NULL,
    declared_by_name VARCHAR(120) NOT NULL,
    declared_at DATETIME(6) NOT NULL,
    withdrawal TEXT NULL,
    withdrawn_by VARCHAR(64) NULL,
    withdrawn_by_name VARCHAR(120) NULL,
    withdrawn_at DATETIME(6) NULL,
    KEY appraisal_conflict_of_officer (officer, cycle_id, agency_id)
);

CREATE TABLE appraisal_absence (
    id UUID PRIMARY KEY,
    ministry_id UUID NOT NULL REFERENCES agency (id),
    officer VARCHAR(64) NOT NULL,
    substitute VARCHAR(64) NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    entered_by VARCHAR(64) NOT NULL,
    entered_at DATETIME(6) NOT NULL,
    KEY appraisal_absence_of_substitute (substitute, last_day),
    CONSTRAINT appraisal_absence_in_order CHECK (first_day <= last_day),
    CONSTRAINT appraisal_absence_by_another CHECK (officer <> substitute)
);
