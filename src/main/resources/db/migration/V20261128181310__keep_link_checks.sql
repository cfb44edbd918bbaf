-- What answered when an address of another site was asked last. Overwritten with each check: only the newest answer helps.
CREATE TABLE content_link_check (
    address    varchar(2000) PRIMARY KEY,
    -- The day of the check; the hour says nothing.
    checked_on date          NOT NULL,
    outcome    varchar(20)   NOT NULL
               CHECK (outcome IN ('fine', 'moved', 'gone', 'closed', 'broken', 'silent', 'forbidden')),
    -- Status of HTTP; null when nothing answered.
    status     integer
);
