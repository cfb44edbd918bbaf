-- Who of the staff did what to what. Rows are only ever added; nothing about migrants is in them.
CREATE TABLE audit_entry (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at       timestamptz NOT NULL,
    -- The person's permanent identifier at the sign-in (OIDC `sub`), and the name they had then.
    actor    varchar(80) NOT NULL,
    name     varchar(200) NOT NULL,
    -- The role that allowed it.
    role     varchar(40) NOT NULL,
    action   varchar(60) NOT NULL,
    -- What it was done to, for example `agency:kg-ramai`.
    subject  varchar(200) NOT NULL
);
CREATE INDEX audit_entry_of_actor ON audit_entry (actor, id);
CREATE INDEX audit_entry_about ON audit_entry (subject, id);

CREATE TRIGGER audit_entry_is_only_added
    BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
