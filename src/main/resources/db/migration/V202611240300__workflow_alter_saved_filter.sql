-- "Quá hạn" and "Qua hạn" are two names.
ALTER TABLE workflow_saved_filter
    MODIFY name VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci NOT NULL;
