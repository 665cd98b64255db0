-- What was announced in error stays on record; its readers see that and why it was withdrawn.
ALTER TABLE announcement_announcement
    ADD COLUMN withdrawn_by VARCHAR(120) NULL,
    ADD COLUMN withdrawn_at DATETIME(6) NULL,
    ADD COLUMN withdrawn_why VARCHAR(2000) NULL;
