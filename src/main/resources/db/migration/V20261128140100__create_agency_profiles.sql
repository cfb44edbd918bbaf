-- What those who keep the register write about an agency beside its licence events: where it is, what it answers to an event
-- that harms it, and when somebody looked at its sources. Rows are only ever added. See src/docs/adr/0024-profiles-and-replies.md.

CREATE TABLE agency_profile (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id    varchar(80) NOT NULL REFERENCES agency,
    -- From 1 for each agency, without gaps; the last one holds. Two people who edit the same one cannot both write the next.
    revision     integer NOT NULL,
    address      varchar(500) NOT NULL,
    -- One a line, as people, partners.
    phones       varchar(500) NOT NULL,
    site         varchar(500) NOT NULL,
    -- Officers whom the source names, nobody else.
    people       varchar(1000) NOT NULL,
    partners     varchar(2000) NOT NULL,
    source_title varchar(500) NOT NULL,
    source_url   varchar(1000) NOT NULL,
    -- Account (OIDC `sub`), never public.
    edited_by    varchar(255) NOT NULL,
    edited_name  varchar(200) NOT NULL,
    edited_at    timestamptz NOT NULL,
    UNIQUE (agency_id, revision)
);

CREATE TABLE agency_reply (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- The event it answers to; no reference, because it may still wait for its second person.
    event_id     varchar(80) NOT NULL,
    agency_id    varchar(80) NOT NULL,
    -- The agency's own words.
    words        varchar(4000) NOT NULL,
    written_on   date NOT NULL,
    source_title varchar(500) NOT NULL,
    -- Empty for a letter.
    source_url   varchar(1000) NOT NULL,
    entered_by   varchar(255) NOT NULL,
    entered_at   timestamptz NOT NULL
);
CREATE INDEX agency_reply_to ON agency_reply (event_id, id);

-- Somebody looked at the source, and nothing had changed.
CREATE TABLE source_check (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id  varchar(80) NOT NULL REFERENCES agency,
    checked_on date NOT NULL,
    checked_by varchar(255) NOT NULL,
    checked_at timestamptz NOT NULL
);
CREATE INDEX source_check_of_agency ON source_check (agency_id, checked_on);

CREATE TRIGGER agency_profile_is_only_added
    BEFORE UPDATE OR DELETE OR TRUNCATE ON agency_profile
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER agency_reply_is_only_added
    BEFORE UPDATE OR DELETE OR TRUNCATE ON agency_reply
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER source_check_is_only_added
    BEFORE UPDATE OR DELETE OR TRUNCATE ON source_check
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The desk asks which licences lapse soon, and whose sources nobody looked at for long.
CREATE INDEX licence_event_by_end ON licence_event (effective_to, position);
CREATE INDEX licence_event_checked ON licence_event (agency_id, source_checked_on);
