-- Changes of the termbase that came along (i18n/terms.csv). What a second person has accepted counts from then on; the file
-- itself follows with the next version.
CREATE TABLE content_term_change (
    id          bigint       GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Identifier of the term in the file.
    term        varchar(80)  NOT NULL,
    language    varchar(10)  NOT NULL CHECK (language IN ('en', 'ru', 'uz', 'uz-Cyrl', 'tg', 'ky', 'kk')),
    word        varchar(200) NOT NULL,
    why         varchar(500) NOT NULL,
    -- Accounts (OIDC `sub`). Nobody accepts what they proposed; to take it back is allowed.
    proposed_by varchar(255) NOT NULL,
    proposed_at timestamptz  NOT NULL,
    decided_by  varchar(255) CHECK (NOT accepted OR decided_by <> proposed_by),
    decided_at  timestamptz,
    accepted    boolean,
    CHECK ((decided_by IS NULL) = (accepted IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL))
);
