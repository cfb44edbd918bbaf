-- The name of whoever has read a whole translation is typed into the same form, and must not be lost either.
ALTER TABLE content_draft ADD COLUMN reviewed_by text NOT NULL DEFAULT '';

-- A document exists once its first text is saved; until then only the draft knows what it is to be.
ALTER TABLE content_draft ADD COLUMN kind varchar(20) NOT NULL;

-- The staff home asks for the drafts of one person.
CREATE INDEX content_draft_account ON content_draft (account);
