-- Agencies of which a source only tells that the firm is registered. They have no licence event, and so no source; this is
-- theirs. Not part of the chain, which covers licence events. See src/docs/adr/0026-agencies-that-are-only-registered.md.
CREATE TABLE agency_registration (
    -- The first source is kept; a later look at it is a source_check.
    agency_id             varchar(80) PRIMARY KEY REFERENCES agency,
    source_title          varchar(500) NOT NULL,
    source_url            varchar(1000) NOT NULL,
    -- A month is its first day, a year its first day, and the precision says so.
    source_date           date,
    source_date_precision varchar(10) NOT NULL CHECK (source_date_precision IN ('day', 'month', 'year', 'unknown')),
    checked_on            date NOT NULL,
    -- Account (OIDC `sub`), never public.
    entered_by            varchar(255) NOT NULL,
    recorded_at           timestamptz NOT NULL,
    CHECK ((source_date IS NULL) = (source_date_precision = 'unknown'))
);

CREATE TRIGGER agency_registration_is_only_added
    BEFORE UPDATE OR DELETE OR TRUNCATE ON agency_registration
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
