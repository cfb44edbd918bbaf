-- What somebody of the staff has dealt with of what readers said. A row is only ever added: an answer stays as it was given.
CREATE TABLE content_feedback_handled (
    feedback    uuid         PRIMARY KEY REFERENCES content_feedback,
    -- Account of who dealt with it (OIDC `sub`).
    account     varchar(255) NOT NULL,
    recorded_at timestamptz  NOT NULL
);

-- Answers without words need nobody: only those with words are looked for.
CREATE INDEX content_feedback_with_words ON content_feedback (given_on DESC) WHERE words IS NOT NULL;
