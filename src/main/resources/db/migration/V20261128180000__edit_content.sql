-- What editors and translators do with texts. Revisions and steps stay as they are: only added to.

-- On which revision a new one was made: whoever saved in between is noticed.
ALTER TABLE content_revision ADD COLUMN base bigint REFERENCES content_revision;

-- Why, in words for readers: the public log of corrections.
ALTER TABLE content_step ADD COLUMN note varchar(500);

-- What somebody types and has not saved yet. One for each person and text; it is overwritten while they type and deleted
-- when they save, and it is nobody else's business.
CREATE TABLE content_draft (
    document   varchar(80)  NOT NULL,
    language   varchar(10)  NOT NULL,
    account    varchar(255) NOT NULL,
    -- The revision they began with; null for a text that does not exist yet.
    base       bigint REFERENCES content_revision,
    title      text         NOT NULL,
    summary    text         NOT NULL,
    body       text         NOT NULL,
    -- The facts above an English text, as they were typed (YAML); empty for a translation.
    facts      text         NOT NULL,
    minor      boolean      NOT NULL,
    saved_at   timestamptz  NOT NULL,
    PRIMARY KEY (document, language, account)
);

-- Into which languages a translator works. Editors work in all.
CREATE TABLE content_translator (
    account  varchar(255) NOT NULL,
    language varchar(10)  NOT NULL CHECK (language IN ('ru', 'uz', 'uz-Cyrl', 'tg', 'ky', 'kk')),
    PRIMARY KEY (account, language)
);

-- A second person may also say no.
ALTER TABLE content_step DROP CONSTRAINT content_step_step_check;
ALTER TABLE content_step ADD CONSTRAINT content_step_step_check
    CHECK (step IN ('submitted', 'returned', 'scheduled', 'published', 'withdrawn', 'archived'));
