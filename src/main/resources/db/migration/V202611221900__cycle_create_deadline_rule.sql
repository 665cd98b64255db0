-- How a cycle reminds of its deadlines and what becomes of a file that is late; without a row the defaults hold.
CREATE TABLE cycle_deadline_rule (
    cycle_id UUID PRIMARY KEY REFERENCES cycle_cycle (id),
    reminder_days VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    late_files VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);
