-- Workers report agencies. There is no column for who sent a report, for an address, a device or a time of day: a
-- person could be found by them. See src/docs/adr/0020-reports-without-free-text.md.

CREATE TABLE agency_report (
    -- Random, as is `once`: neither tells in which order reports came.
    id             uuid PRIMARY KEY,
    -- The form's random number: a reload or a double click brings it again and makes no second report.
    once           uuid NOT NULL UNIQUE,
    agency_id      varchar(80) REFERENCES agency,
    -- As typed, only for an agency that the register does not have.
    agency_name    varchar(200),
    -- Where that agency is (ISO 3166-1); null when not known.
    agency_country varchar(2),
    -- Words with blanks between them, in the order of ReportReason.
    reasons        varchar(400) NOT NULL CHECK (reasons || ' ' ~ ('^((money-first|money-taken|papers-taken|no-contract|'
                       || 'other-job|no-permit|status-for-money|tourist-visa|wages-kept|threats|army|other) )+$')),
    -- Country of work (ISO 3166-1); null when not known.
    destination    varchar(2),
    -- `2026-03` or `2026`, never a day; null when not known.
    happened       varchar(7) CHECK (happened ~ '^[0-9]{4}(-(0[1-9]|1[0-2]))?$'),
    -- To how many; null when not known.
    people         varchar(10) CHECK (people IN ('one', 'several', 'many')),
    received_on    date NOT NULL,
    CHECK ((agency_id IS NULL) <> (agency_name IS NULL)),
    CHECK (agency_country IS NULL OR agency_id IS NULL)
);
CREATE INDEX agency_report_of_agency ON agency_report (agency_id, received_on);

-- What reviewers decided. The latest decision of a report counts; a report without one is open.
CREATE TABLE agency_report_decision (
    id         uuid PRIMARY KEY,
    report_id  uuid NOT NULL REFERENCES agency_report,
    -- The reviewer, by the `sub` of the sign-in.
    decided_by varchar(255) NOT NULL,
    decided_at timestamptz NOT NULL,
    outcome    varchar(20) NOT NULL
                   CHECK (outcome IN ('recorded-as-event', 'not-enough', 'duplicate', 'passed-on', 'spam')),
    note       varchar(1000) NOT NULL
);
CREATE INDEX agency_report_decision_of_report ON agency_report_decision (report_id, decided_at);

CREATE TRIGGER agency_report_decision_is_only_added
    BEFORE UPDATE OR DELETE OR TRUNCATE ON agency_report_decision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
