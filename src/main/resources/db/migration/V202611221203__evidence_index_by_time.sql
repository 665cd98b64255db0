-- A page of the latest documents is read from the index and no further.
ALTER TABLE evidence_document ADD KEY evidence_document_by_time (agency_id, uploaded_at, id);
