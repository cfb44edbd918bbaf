-- An archive of texts between the look at its differences and the confirmation. It is kept here and not in a folder, so that
-- any node can answer the confirmation.
CREATE TABLE content_archive (
    id         uuid         PRIMARY KEY,
    -- Who sent it (OIDC `sub`): one at a time, and nobody else gets it.
    account    varchar(255) NOT NULL UNIQUE,
    name       varchar(200) NOT NULL,
    bytes      bytea        NOT NULL,
    -- Forgotten then, confirmed or not.
    expires_at timestamptz  NOT NULL
);
