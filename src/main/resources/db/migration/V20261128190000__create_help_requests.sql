-- Requests for help. What people write, how to reach them, their files, what case workers note: only encrypted.
-- In clear are locator, topic, country, region, language, state and days; never a time, an address or a name.

-- Key pairs of organisations. The newest that is not retired takes new requests.
CREATE TABLE vault_key (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation bigint NOT NULL REFERENCES organisation,
    public_key   bytea NOT NULL,
    created_on   date NOT NULL,
    retired_on   date
);
CREATE UNIQUE INDEX vault_key_current ON vault_key (organisation) WHERE retired_on IS NULL;

-- Who may open the vault of an organisation: each person with a key pair of their own, whose private half is encrypted
-- under their own passphrase. The account `recovery` is the sheet of paper that was printed at set-up.
CREATE TABLE vault_member (
    organisation    bigint NOT NULL REFERENCES organisation,
    account         varchar(80) NOT NULL,
    name            varchar(200) NOT NULL,
    public_key      bytea NOT NULL,
    wrapped_private bytea NOT NULL,
    salt            bytea NOT NULL,
    enrolled_on     date NOT NULL,
    PRIMARY KEY (organisation, account)
);

-- The private key of an organisation, encrypted to the public key of one member.
CREATE TABLE vault_grant (
    vault_key bigint NOT NULL REFERENCES vault_key,
    account   varchar(80) NOT NULL,
    wrapped   bytea NOT NULL,
    PRIMARY KEY (vault_key, account)
);

-- How an organisation takes requests.
CREATE TABLE help_organisation (
    organisation   bigint PRIMARY KEY REFERENCES organisation,
    -- The country whose clock, week and holidays it works by.
    country        char(2) NOT NULL,
    -- As in the notation of OpenStreetMap, for example `Mo-Fr 09:00-18:00`.
    hours          varchar(200) NOT NULL,
    -- Working days within which it means to answer.
    answer_days    smallint NOT NULL CHECK (answer_days BETWEEN 1 AND 30),
    -- Days that a closed request is kept; nobody may keep it longer than the portal's own limit.
    retention_days smallint NOT NULL CHECK (retention_days BETWEEN 1 AND 90),
    -- Where notices without content go.
    notice_address varchar(200),
    takes_requests boolean NOT NULL
);

-- Which organisation is asked about what is going on in a country. A row with a topic goes before one without.
CREATE TABLE help_route (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation bigint NOT NULL REFERENCES help_organisation,
    country      char(2) NOT NULL,
    topic        varchar(20)
);
CREATE UNIQUE INDEX help_route_once ON help_route (country, coalesce(topic, ''));

CREATE TABLE help_case (
    id              uuid PRIMARY KEY,
    -- The public half of the receipt.
    locator         bigint NOT NULL UNIQUE,
    -- Who handles it now.
    organisation    bigint NOT NULL REFERENCES organisation,
    topic           varchar(20) NOT NULL,
    country         char(2) NOT NULL,
    region          varchar(10),
    language        varchar(10) NOT NULL,
    state           varchar(20) NOT NULL,
    received_on     date NOT NULL,
    -- The last day on which the person wrote, and on which somebody answered.
    person_wrote_on date NOT NULL,
    answered_on     date,
    -- Until when an answer is promised; empty while none is owed.
    answer_by       date,
    -- The day for which the case worker set a reminder.
    follow_up_on    date,
    -- A notice says that a silent case closes on this day.
    closes_on       date,
    closed_on       date,
    -- The day on which everything about it goes.
    purge_on        date,
    -- How many entries the thread has: two who write at once get two numbers.
    messages        integer NOT NULL,
    -- How many entries the desk has written.
    desk_entries    integer NOT NULL
);
CREATE INDEX help_case_of_organisation ON help_case (organisation, state);
CREATE INDEX help_case_to_purge ON help_case (purge_on) WHERE purge_on IS NOT NULL;

-- The keys of cases, apart from everything else so that backups of them can be kept shorter. Without its rows a case
-- is noise.
CREATE TABLE help_case_key (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    help_case    uuid NOT NULL,
    -- `thread`: what person and case worker wrote to each other. `desk`: what only the organisation reads.
    purpose      varchar(10) NOT NULL,
    -- For whom: a key of an organisation, or the receipt when it is empty.
    organisation bigint REFERENCES organisation,
    vault_key    bigint REFERENCES vault_key,
    wrapped      bytea NOT NULL,
    -- Of the receipt only.
    salt         bytea,
    CONSTRAINT help_case_key_has_one_holder
        CHECK ((organisation IS NULL) = (vault_key IS NULL) AND (organisation IS NULL) = (salt IS NOT NULL))
);
CREATE UNIQUE INDEX help_case_key_once ON help_case_key (help_case, purpose, coalesce(organisation, 0));
CREATE INDEX help_case_key_under ON help_case_key (vault_key);

CREATE TABLE help_message (
    help_case uuid NOT NULL REFERENCES help_case,
    number    integer NOT NULL,
    body      bytea NOT NULL,
    PRIMARY KEY (help_case, number)
);

CREATE TABLE help_attachment (
    id        uuid PRIMARY KEY,
    help_case uuid NOT NULL REFERENCES help_case,
    body      bytea NOT NULL
);
CREATE INDEX help_attachment_of_case ON help_attachment (help_case);

-- What an organisation did about a case, in order. Nothing is changed; what holds now follows from all of it.
CREATE TABLE help_desk_entry (
    help_case    uuid NOT NULL REFERENCES help_case,
    organisation bigint NOT NULL REFERENCES organisation,
    number       integer NOT NULL,
    body         bytea NOT NULL,
    PRIMARY KEY (help_case, number)
);

-- What was answered to a request that may come a second time on a bad line. The key of the sender is kept as an HMAC;
-- the answer is encrypted under a key made from it.
CREATE TABLE help_sending (
    key_hash   bytea PRIMARY KEY,
    help_case  uuid NOT NULL REFERENCES help_case,
    answer     bytea NOT NULL,
    -- To the full hour, so that it tells little about when somebody wrote.
    expires_at timestamptz NOT NULL
);
CREATE INDEX help_sending_of_case ON help_sending (help_case);
CREATE INDEX help_sending_expires ON help_sending (expires_at);
