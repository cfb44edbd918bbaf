-- E-mails that organisations are to get because something came. Nothing here is about a case: not its id, topic, country
-- or language. A row goes when its e-mail was handed to the mail server.
CREATE TABLE help_notice (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation bigint NOT NULL REFERENCES organisation,
    -- A request that is new, or a message in one that was there.
    kind         varchar(10) NOT NULL CHECK (kind IN ('received', 'wrote')),
    -- To full five minutes, so that it tells little about when somebody wrote.
    send_at      timestamptz NOT NULL,
    attempts     smallint NOT NULL DEFAULT 0,
    -- After this day the desk itself has to be enough.
    give_up_on   date NOT NULL
);
CREATE INDEX help_notice_of_organisation ON help_notice (organisation, send_at);
