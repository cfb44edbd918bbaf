-- Searching a register of a million agencies. Everything here is computed from names and events by Safar and may be thrown
-- away and computed anew. See src/docs/adr/0016-search-by-vocabulary.md and 0017-derived-standing.md.

-- A word, and the word with each one of its letters left out: two words share one of these when they differ by one letter
-- that is wrong, missing, too many or in its neighbour's place. Short words are left whole, too much would be like them.
CREATE FUNCTION one_letter_less(word text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT array_append(
        ARRAY(SELECT left(word, place - 1) || substr(word, place + 1)
              FROM generate_series(1, length(word)) AS place
              WHERE length(word) > 3),
        word)
$$;

-- Every word that some agency is found by. Words are only added.
CREATE TABLE search_word (
    -- Plain letters and digits (see SearchFold); sorted by letter, so that the index finds beginnings under every locale.
    word       text COLLATE "C" PRIMARY KEY,
    -- Made of letters: found with a wrong letter too. Numbers are found as they are; there are as many as agencies.
    is_spelled boolean NOT NULL
);
-- What was added to such an index lately is kept in a list that every search reads whole: a short one.
CREATE INDEX search_word_one_letter_off ON search_word USING gin (one_letter_less(word)) WITH (gin_pending_list_limit = 256)
    WHERE is_spelled;
CREATE INDEX search_word_alike ON search_word USING gin (word gin_trgm_ops) WITH (gin_pending_list_limit = 256) WHERE is_spelled;

ALTER TABLE agency ADD COLUMN search_words text[] NOT NULL DEFAULT '{}';
CREATE INDEX agency_search_words ON agency USING gin (search_words) WITH (gin_pending_list_limit = 256);
DROP INDEX agency_search;
-- Without words a list is read in its order, also that of one country.
CREATE INDEX agency_in_country ON agency (country, name_folded, id);

CREATE TABLE agency_standing (
    agency_id   varchar(80) NOT NULL REFERENCES agency,
    -- ISO 3166-1; empty for the agency as a whole.
    destination varchar(2) NOT NULL,
    from_day    date NOT NULL,
    to_day      date NOT NULL,
    standing    varchar(20) NOT NULL,
    PRIMARY KEY (agency_id, destination, from_day)
);
CREATE INDEX agency_standing_on_day ON agency_standing (destination, standing, to_day, from_day);

-- How far the tables above follow the register: one row.
CREATE TABLE register_derivation (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    -- Of the code that computed them; another one computes everything anew.
    version  integer NOT NULL,
    -- Last event that is in them.
    position bigint NOT NULL
);
INSERT INTO register_derivation (version, position) VALUES (0, 0);
