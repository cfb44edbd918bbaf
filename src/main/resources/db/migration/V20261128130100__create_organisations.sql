-- Organisations whose people work with the portal. Who belongs to which decides whose requests a person sees.
CREATE TABLE organisation (
    id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name varchar(200) NOT NULL,
    CONSTRAINT organisation_has_one_name UNIQUE (name)
);

-- A membership ends with a day and is never deleted: later somebody asks who saw what, and when.
CREATE TABLE organisation_member (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation bigint NOT NULL REFERENCES organisation,
    -- Identifier of the account at the sign-in (OIDC `sub`), and the name it had then.
    staff        varchar(80) NOT NULL,
    name         varchar(200) NOT NULL,
    since        timestamptz NOT NULL,
    -- Empty while the membership lasts.
    until        timestamptz,
    CONSTRAINT organisation_member_ends_after_it_began CHECK (until >= since)
);
-- Nobody is a member of the same organisation twice at the same time.
CREATE UNIQUE INDEX organisation_member_once ON organisation_member (organisation, staff) WHERE until IS NULL;
CREATE INDEX organisation_member_of_staff ON organisation_member (staff);
