-- A list may say of a firm that it is registered and nothing more: no event, but an agency to be added. Source and country are
-- those of the import. See src/docs/adr/0026-agencies-that-are-only-registered.md.
CREATE TABLE register_import_registration (
    import_id           bigint NOT NULL REFERENCES register_import,
    place               bigint NOT NULL,
    agency_id           varchar(80) NOT NULL,
    -- One a line.
    names               text NOT NULL,
    registration_number varchar(60) NOT NULL,
    PRIMARY KEY (import_id, place)
);

-- Agencies that were added so; those with an event are not counted.
ALTER TABLE register_import ADD COLUMN registered integer NOT NULL DEFAULT 0;
