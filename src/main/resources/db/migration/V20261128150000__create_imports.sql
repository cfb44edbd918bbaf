-- Imports of official lists. Nothing here is public; what is published are events. See src/docs/adr/0025-imports-of-official-lists.md.

CREATE TABLE register_import (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    state           varchar(20) NOT NULL CHECK (state IN ('reading', 'read', 'comparing', 'compared', 'publishing', 'done',
                        'discarded', 'unusable', 'broken-off')),
    -- The running step that broke off, so that it can be started again.
    broken_step     varchar(20),
    file_name       varchar(200) NOT NULL,
    -- SHA-256 of the bytes: the same file is known again whatever its name.
    sha256          varchar(64) NOT NULL,
    size            bigint NOT NULL,
    uploaded_by     varchar(255) NOT NULL,
    uploaded_name   varchar(200) NOT NULL,
    uploaded_at     timestamptz NOT NULL,
    -- Sheet of a workbook that is read; empty for the first.
    sheet           varchar(200) NOT NULL,
    -- What was seen in the file: sheets, headings, examples, words (JSON).
    shape           text,
    country         varchar(2),
    source_title    varchar(500),
    source_url      varchar(1000),
    source_date     date,
    issuer          varchar(300),
    is_complete     boolean NOT NULL,
    -- Meaning of columns and words (JSON).
    column_map      text,
    -- Rows done by the running step, and rows it has to do; 0 while that is not known.
    progress        bigint NOT NULL,
    progress_of     bigint NOT NULL,
    -- Why the file cannot be used, and in which row.
    fault           varchar(30),
    fault_row       bigint NOT NULL,
    unchanged       bigint NOT NULL,
    -- Last event of the register when it was compared: what was compared with another register is not published.
    compared_with   bigint,
    confirmed_by    varchar(255),
    confirmed_name  varchar(200),
    confirmed_at    timestamptz,
    published       integer NOT NULL,
    waiting         integer NOT NULL
);
-- One import works at a time.
CREATE UNIQUE INDEX register_import_works_alone ON register_import ((true))
    WHERE state IN ('reading', 'comparing', 'publishing');
CREATE INDEX register_import_by_file ON register_import (sha256);

-- The file in pieces, so that nothing has to hold it whole.
CREATE TABLE register_import_piece (
    import_id bigint NOT NULL REFERENCES register_import,
    place     integer NOT NULL,
    bytes     bytea NOT NULL,
    PRIMARY KEY (import_id, place)
);

-- Rows of the file while they are compared. Not written to the log of the database: after a crash the step starts again.
CREATE UNLOGGED TABLE register_import_row (
    import_id           bigint NOT NULL,
    row                 bigint NOT NULL,
    -- One a line.
    names               text NOT NULL,
    name_key            text NOT NULL,
    registration_number varchar(60) NOT NULL,
    number_key          varchar(60) NOT NULL,
    licence_number      varchar(100) NOT NULL,
    first_day           varchar(10) NOT NULL,
    last_day            varchar(10) NOT NULL,
    countries           varchar(800) NOT NULL,
    status              varchar(20) NOT NULL,
    status_since        varchar(10) NOT NULL,
    -- The agency of the register, or the one that it would be.
    agency_id           varchar(80),
    new_id              varchar(80) NOT NULL,
    is_new              boolean NOT NULL,
    fault               varchar(30),
    fault_text          varchar(300) NOT NULL
);
CREATE INDEX register_import_row_of_agency ON register_import_row (import_id, agency_id, row);

-- The difference to the register, as the preview shows it.
CREATE TABLE register_import_line (
    import_id    bigint NOT NULL REFERENCES register_import,
    place        bigint NOT NULL,
    preview      varchar(20) NOT NULL CHECK (preview IN ('new', 'changed', 'gone', 'unclear', 'unreadable')),
    -- Number of the row in the file; 0 for an agency that is not in it.
    row          bigint NOT NULL,
    agency_id    varchar(80) NOT NULL,
    name         varchar(300) NOT NULL,
    -- One a line: what, before, after, with tabs between them.
    changes      text NOT NULL,
    waits        boolean NOT NULL,
    PRIMARY KEY (import_id, place)
);
CREATE INDEX register_import_line_in_preview ON register_import_line (import_id, preview, place);

-- What will be published. Source, issuer and country are those of the import.
CREATE TABLE register_import_event (
    import_id           bigint NOT NULL REFERENCES register_import,
    place               bigint NOT NULL,
    id                  varchar(80) NOT NULL,
    agency_id           varchar(80) NOT NULL,
    names               text NOT NULL,
    registration_number varchar(60) NOT NULL,
    kind                varchar(30) NOT NULL,
    effective_from      varchar(10) NOT NULL,
    effective_to        varchar(10) NOT NULL,
    destinations        varchar(800) NOT NULL,
    licence_number      varchar(100) NOT NULL,
    confidence          varchar(10) NOT NULL,
    note                varchar(2000) NOT NULL,
    supersedes          varchar(80),
    -- Waits for a second person although it harms nobody by itself.
    held                boolean NOT NULL,
    PRIMARY KEY (import_id, place)
);

-- What the columns of an office's lists mean: next month nobody has to say it again.
CREATE TABLE register_import_memory (
    -- Country and office, as ListSource#key writes them.
    source_key   varchar(320) PRIMARY KEY,
    country      varchar(2) NOT NULL,
    issuer       varchar(300) NOT NULL,
    source_title varchar(500) NOT NULL,
    source_url   varchar(1000) NOT NULL,
    is_complete  boolean NOT NULL,
    -- Headings and words with their meanings (JSON).
    meanings     text NOT NULL,
    used_at      timestamptz NOT NULL
);
