-- The register of employment agencies. A fact about a licence is a row of licence_event, and such rows are only ever
-- added: what was wrong is superseded by a later row. See src/docs/adr/0013-events-are-only-added.md.

-- Finds names with a misspelt letter.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE agency (
    id                  varchar(80) PRIMARY KEY,
    name                varchar(300) NOT NULL,
    -- Where the agency is registered (ISO 3166-1); null when no source tells it.
    country             varchar(2),
    -- BIN, INN or the like; null when no source prints it.
    registration_number varchar(60),
    -- The name as the search compares it; lists are sorted by it, whatever the script.
    name_folded         varchar(300) NOT NULL,
    -- Every name and number as the search compares them (see SearchFold): plain letters and digits only, so that
    -- the index works under every locale of a database.
    search_text         text NOT NULL
);
CREATE INDEX agency_search ON agency USING gin (search_text gin_trgm_ops);
CREATE INDEX agency_in_order ON agency (name_folded, id);

CREATE TABLE agency_name (
    agency_id    varchar(80) NOT NULL REFERENCES agency,
    name         varchar(300) NOT NULL,
    -- Latn, Cyrl or Zyyy (neither).
    script       varchar(4) NOT NULL,
    -- printed: in a source; transliterated: written in other letters by those who keep the register.
    origin       varchar(20) NOT NULL CHECK (origin IN ('printed', 'transliterated')),
    -- Order in which names are shown; 0 is the name of the agency itself.
    rank         integer NOT NULL,
    PRIMARY KEY (agency_id, rank)
);

CREATE TABLE licence_event (
    -- Place in the chain, 1 for the first event, without gaps.
    position                 bigint PRIMARY KEY,
    id                       varchar(80) NOT NULL UNIQUE,
    agency_id                varchar(80) NOT NULL REFERENCES agency,
    kind                     varchar(30) NOT NULL CHECK (kind IN ('granted', 'renewed', 'suspended', 'restored', 'revoked',
                                 'expired', 'conditions-set', 'conditions-lifted', 'reported-unlicensed', 'corrected')),
    -- A month is its first day, a year its first day, and the precision says so.
    effective_from           date,
    effective_from_precision varchar(10) NOT NULL CHECK (effective_from_precision IN ('day', 'month', 'year', 'unknown')),
    effective_to             date,
    effective_to_precision   varchar(10) NOT NULL CHECK (effective_to_precision IN ('day', 'month', 'year', 'unknown')),
    -- ISO 3166-1 codes in order, a blank between them; empty when the source names none.
    destinations             varchar(800) NOT NULL,
    licence_number           varchar(100) NOT NULL,
    issuer                   varchar(300) NOT NULL,
    reason                   varchar(1000) NOT NULL,
    source_title             varchar(500) NOT NULL,
    source_url               varchar(1000) NOT NULL,
    source_date              date,
    source_date_precision    varchar(10) NOT NULL CHECK (source_date_precision IN ('day', 'month', 'year', 'unknown')),
    source_checked_on        date NOT NULL,
    confidence               varchar(10) NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
    note                     varchar(2000) NOT NULL,
    supersedes               varchar(80) REFERENCES licence_event (id),
    recorded_at              timestamptz NOT NULL,
    previous_hash            varchar(64) NOT NULL UNIQUE,
    hash                     varchar(64) NOT NULL UNIQUE,
    CHECK ((effective_from IS NULL) = (effective_from_precision = 'unknown')),
    CHECK ((effective_to IS NULL) = (effective_to_precision = 'unknown')),
    CHECK ((source_date IS NULL) = (source_date_precision = 'unknown'))
);
CREATE INDEX licence_event_of_agency ON licence_event (agency_id, position);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER licence_event_is_only_added
    BEFORE UPDATE OR DELETE OR TRUNCATE ON licence_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
