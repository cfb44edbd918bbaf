-- Guides, systems, news and contacts. A text is never changed: whoever writes adds a revision, and what became of a revision
-- is a step. What readers see follows from the steps alone, never from the time of day: a node that knows the number of the
-- last step knows the whole state.

CREATE TABLE content_document (
    -- The same in all languages: last part of the page's address.
    id          varchar(80) PRIMARY KEY CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind        varchar(20) NOT NULL CHECK (kind IN ('guide', 'system', 'news', 'contact')),
    recorded_at timestamptz NOT NULL
);

CREATE TABLE content_revision (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document      varchar(80)  NOT NULL REFERENCES content_document,
    language      varchar(10)  NOT NULL CHECK (language IN ('en', 'ru', 'uz', 'uz-Cyrl', 'tg', 'ky', 'kk')),
    -- The file of this text, byte for byte: an export gives back what was imported.
    file          text         NOT NULL,
    content_hash  varchar(64)  NOT NULL CHECK (length(content_hash) = 64),
    -- 'seed' came along with Safar, 'desk' was written by an editor.
    origin        varchar(10)  NOT NULL CHECK (origin IN ('seed', 'desk')),
    -- Account of the writer (OIDC `sub`); null for what came along.
    author        varchar(255),
    recorded_at   timestamptz  NOT NULL
);

CREATE INDEX content_revision_of_text ON content_revision (document, language, id DESC);

CREATE TABLE content_step (
    -- Given out under one lock (see ContentSteps), so that a higher number is never seen before a lower one.
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    revision    bigint      NOT NULL REFERENCES content_revision,
    step        varchar(10) NOT NULL CHECK (step IN ('submitted', 'scheduled', 'published', 'withdrawn', 'archived')),
    -- Only for 'scheduled': when it is to be published.
    due_at      timestamptz CHECK ((step = 'scheduled') = (due_at IS NOT NULL)),
    -- Account of who took the step; null for Safar itself.
    author      varchar(255),
    recorded_at timestamptz NOT NULL
);

CREATE INDEX content_step_of_revision ON content_step (revision, id DESC);
CREATE INDEX content_step_scheduled ON content_step (due_at) WHERE step = 'scheduled';

-- What readers say about a page. A day, no time, nothing about who it was.
CREATE TABLE content_feedback (
    id         uuid        PRIMARY KEY,
    document   varchar(80) NOT NULL REFERENCES content_document,
    language   varchar(10) NOT NULL,
    -- The step that had published what they read.
    revision   bigint      NOT NULL,
    clear      boolean     NOT NULL,
    words      varchar(2000),
    given_on   date        NOT NULL
);

CREATE INDEX content_feedback_of_document ON content_feedback (document, given_on);
