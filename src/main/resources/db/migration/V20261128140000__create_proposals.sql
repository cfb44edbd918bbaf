-- Four eyes: what harms an agency waits here until a second person has decided. See src/docs/adr/0023-four-eyes.md.
-- Rows are only ever added; whether a proposal waits is told by the decision that is or is not there.

CREATE TABLE proposal (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- single: entered by hand; import: all harmful events of one list.
    kind         varchar(10) NOT NULL CHECK (kind IN ('single', 'import')),
    title        varchar(300) NOT NULL,
    -- Account (OIDC `sub`) of the one who entered it, and the name it had then.
    entered_by   varchar(255) NOT NULL,
    entered_name varchar(200) NOT NULL,
    entered_at   timestamptz NOT NULL,
    -- For the two-person rule of proposal_decision.
    UNIQUE (id, entered_by)
);

-- Everything that publishing needs, as in licence_event.
CREATE TABLE proposed_event (
    proposal_id              bigint NOT NULL REFERENCES proposal,
    -- Order of publication, from 1.
    place                    integer NOT NULL,
    id                       varchar(80) NOT NULL,
    agency_id                varchar(80) NOT NULL,
    -- One a line: origin, a blank, the name.
    names                    text NOT NULL,
    country                  varchar(2),
    registration_number      varchar(60),
    kind                     varchar(30) NOT NULL,
    effective_from           date,
    effective_from_precision varchar(10) NOT NULL,
    effective_to             date,
    effective_to_precision   varchar(10) NOT NULL,
    destinations             varchar(800) NOT NULL,
    licence_number           varchar(100) NOT NULL,
    issuer                   varchar(300) NOT NULL,
    reason                   varchar(1000) NOT NULL,
    source_title             varchar(500) NOT NULL,
    source_url               varchar(1000) NOT NULL,
    source_date              date,
    source_date_precision    varchar(10) NOT NULL,
    source_checked_on        date NOT NULL,
    confidence               varchar(10) NOT NULL,
    note                     varchar(2000) NOT NULL,
    supersedes               varchar(80),
    PRIMARY KEY (proposal_id, place)
);
CREATE INDEX proposed_event_by_id ON proposed_event (id);
CREATE INDEX proposed_event_of_agency ON proposed_event (agency_id);

CREATE TABLE proposal_decision (
    -- One decision per proposal, whoever comes first.
    proposal_id  bigint PRIMARY KEY,
    entered_by   varchar(255) NOT NULL,
    decided_by   varchar(255) NOT NULL,
    decided_name varchar(200) NOT NULL,
    decided_at   timestamptz NOT NULL,
    confirmed    boolean NOT NULL,
    -- Why; may be empty when confirmed.
    words        varchar(2000) NOT NULL,
    FOREIGN KEY (proposal_id, entered_by) REFERENCES proposal (id, entered_by),
    -- The two-person rule, also for whoever writes past the application.
    CHECK (decided_by <> entered_by)
);

CREATE TRIGGER proposal_is_only_added
    BEFORE UPDATE OR DELETE OR TRUNCATE ON proposal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER proposed_event_is_only_added
    BEFORE UPDATE OR DELETE OR TRUNCATE ON proposed_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER proposal_decision_is_only_added
    BEFORE UPDATE OR DELETE OR TRUNCATE ON proposal_decision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
