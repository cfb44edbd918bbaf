-- Amounts that the law sets for a time are edited like texts: with history, source and a second person.
ALTER TABLE content_document DROP CONSTRAINT content_document_kind_check;
ALTER TABLE content_document ADD CONSTRAINT content_document_kind_check
    CHECK (kind IN ('guide', 'system', 'news', 'contact', 'value'));
