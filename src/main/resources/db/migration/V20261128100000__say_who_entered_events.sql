-- Four eyes: who entered an event and who confirmed it, by the identifier of the account (OIDC `sub`). Null for events that
-- come along with Safar. Not hashed, because what is hashed can never be taken out again, and never in public answers.
ALTER TABLE licence_event
    ADD COLUMN entered_by   varchar(255),
    ADD COLUMN confirmed_by varchar(255);
