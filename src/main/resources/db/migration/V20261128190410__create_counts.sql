-- Numbers for reports. They are counted when something arises, because cases are deleted and what is in them cannot be
-- searched. No case, no day: a month and a sum.
CREATE TABLE help_count (
    organisation bigint NOT NULL REFERENCES organisation,
    -- The first day of the month.
    month        date NOT NULL CHECK (extract(day FROM month) = 1),
    -- What is counted, for example `topic`.
    measure      varchar(20) NOT NULL,
    -- For example `wages`.
    key          varchar(20) NOT NULL,
    amount       integer NOT NULL CHECK (amount > 0),
    PRIMARY KEY (organisation, month, measure, key)
);
