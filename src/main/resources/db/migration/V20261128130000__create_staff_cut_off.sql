-- Accounts whose tokens from before a moment count no longer: people who were switched off or lost a role.
-- Keycloak keeps the accounts themselves.
CREATE TABLE staff_cut_off (
    -- Identifier of the account at the sign-in (OIDC `sub`).
    staff varchar(80) PRIMARY KEY,
    at    timestamptz NOT NULL
);
