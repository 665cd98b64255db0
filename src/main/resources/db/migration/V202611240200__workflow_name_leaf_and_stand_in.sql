-- The one leaf that a piece of work is about, and who else has it on which days: the stand-ins of whom it was given to.
ALTER TABLE workflow_item ADD COLUMN leaf_id UUID NULL;

-- Once, for work that was listed before the leaf was noted.
UPDATE workflow_item w JOIN appraisal_finding f ON f.id = w.subject_id
   SET w.leaf_id = f.leaf_id WHERE w.kind = 'THIRD_SCORE';
UPDATE workflow_item w JOIN appraisal_query q ON q.id = w.subject_id
   SET w.leaf_id = q.leaf_id WHERE w.kind IN ('ANSWER_QUERY', 'HEAR_ANSWER');

CREATE TABLE workflow_stand_in (
    item_id UUID NOT NULL,
    officer_id UUID NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    PRIMARY KEY (officer_id, item_id, first_day),
    KEY workflow_stand_in_of (item_id),
    CONSTRAINT workflow_stand_in_item FOREIGN KEY (item_id) REFERENCES workflow_item (id) ON DELETE CASCADE
);
