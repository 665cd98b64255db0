-- A mail is marked before it is handed over: what is still marked after a crash may have arrived, and goes out once more only.
ALTER TABLE notification_mail
    ADD COLUMN sending_at DATETIME(6) NULL,
    ADD COLUMN resent BOOLEAN NOT NULL DEFAULT FALSE;
