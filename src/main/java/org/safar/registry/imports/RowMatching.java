package org.safar.registry.imports;

import java.util.List;

/// Finds whose rows they are, in the database, because both sides may be large.
///
/// By number within the country; without one by the folded name within the country. Where several
/// agencies fit, nothing is guessed.
final class RowMatching {

    /// Every name that an agency of the country is found by, and its number as [RowKeys#number]
    /// writes it.
    private static final String AGENCIES =
            """
            WITH numbered AS (
                SELECT id, regexp_replace(lower(registration_number), '[^a-z0-9]', '', 'g') AS number_key
                FROM agency WHERE country = :country AND registration_number ~ '^[ -~]+$'
            ), named AS (
                SELECT id, registration_number IS NOT NULL AS has_number,
                    unnest(string_to_array(search_text, chr(10))) AS name_key
                FROM agency WHERE country = :country
            )
            """;

    private static final String REFUSE_SEVERAL =
            """
                fault = CASE WHEN fit.agencies > 1 AND r.fault IS NULL THEN 'several-fit' ELSE r.fault END,
                fault_text = CASE WHEN fit.agencies > 1 AND r.fault IS NULL
                    THEN left(split_part(r.names, chr(10), 1), 300) ELSE r.fault_text END
            """;

    private static final String BY_NUMBER =
            AGENCIES
                    + """
                    UPDATE register_import_row r SET agency_id = fit.id,
                    """
                    + REFUSE_SEVERAL
                    + """
                    FROM (SELECT number_key, min(id) AS id, count(*) AS agencies FROM numbered GROUP BY number_key) fit
                    WHERE r.import_id = :import AND r.number_key = fit.number_key AND r.number_key <> ''
                    """;

    /// Two different numbers are two firms, whatever their names.
    private static final String BY_NAME =
            AGENCIES
                    + """
                    UPDATE register_import_row r SET agency_id = fit.id,
                    """
                    + REFUSE_SEVERAL
                    + """
                    FROM (SELECT r.row, min(n.id) AS id, count(DISTINCT n.id) AS agencies
                          FROM register_import_row r JOIN named n ON n.name_key = r.name_key
                          WHERE r.import_id = :import AND r.agency_id IS NULL AND r.name_key <> ''
                              AND (r.number_key = '' OR NOT n.has_number)
                          GROUP BY r.row) fit
                    WHERE r.import_id = :import AND r.row = fit.row
                    """;

    /// Rows with different numbers cannot all be the one agency that has their name.
    private static final String ONE_NAME_MANY_NUMBERS =
            """
            UPDATE register_import_row r SET
            """
                    + REFUSE_SEVERAL
                    + """
                    FROM (SELECT agency_id, count(DISTINCT number_key) AS agencies FROM register_import_row
                          WHERE import_id = :import AND agency_id IS NOT NULL AND number_key <> ''
                          GROUP BY agency_id) fit
                    WHERE r.import_id = :import AND r.agency_id = fit.agency_id AND fit.agencies > 1
                    """;

    /// A row without a number is the new agency of the list that has its name.
    private static final String NEW_BY_NAME =
            """
            UPDATE register_import_row r SET new_id = fit.new_id,
            """
                    + REFUSE_SEVERAL
                    + """
                    FROM (SELECT name_key, min(new_id) AS new_id, count(DISTINCT number_key) AS agencies
                          FROM register_import_row
                          WHERE import_id = :import AND number_key <> '' AND fault IS NULL AND agency_id IS NULL
                          GROUP BY name_key) fit
                    WHERE r.import_id = :import AND r.agency_id IS NULL AND r.number_key = ''
                        AND r.name_key = fit.name_key
                    """;

    /// The identifier belongs to an agency that is known by another name and number.
    private static final String IDENTIFIER_IS_TAKEN =
            """
            UPDATE register_import_row r SET fault = 'several-fit',
                fault_text = left(split_part(r.names, chr(10), 1), 300)
            FROM agency a
            WHERE r.import_id = :import AND r.agency_id IS NULL AND r.fault IS NULL AND a.id = r.new_id
            """;

    private static final String NEW =
            """
            UPDATE register_import_row SET agency_id = new_id, is_new = true
            WHERE import_id = :import AND agency_id IS NULL AND fault IS NULL
            """;

    static final List<String> STATEMENTS =
            List.of(
                    BY_NUMBER,
                    BY_NAME,
                    ONE_NAME_MANY_NUMBERS,
                    NEW_BY_NAME,
                    IDENTIFIER_IS_TAKEN,
                    NEW);

    /// Agencies of which this office has told something, and that no row of the list can be:
    /// neither one that was matched nor one that could not be used.
    static final String MISSING =
            AGENCIES.stripTrailing()
                    + """
                    , covered AS (
                        SELECT r.agency_id AS id FROM register_import_row r
                        WHERE r.import_id = :import AND r.agency_id IS NOT NULL
                        UNION
                        SELECT n.id FROM register_import_row r JOIN named n ON n.name_key = r.name_key
                        WHERE r.import_id = :import AND r.fault IS NOT NULL
                        UNION
                        SELECT n.id FROM register_import_row r JOIN numbered n ON n.number_key = r.number_key
                        WHERE r.import_id = :import AND r.fault IS NOT NULL
                    )
                    SELECT a.id FROM agency a
                    WHERE a.country = :country AND a.id > :after
                        AND EXISTS (SELECT FROM licence_event e
                            WHERE e.agency_id = a.id AND (e.issuer = :issuer OR e.source_url = :url))
                        AND NOT EXISTS (SELECT FROM covered c WHERE c.id = a.id)
                    ORDER BY a.id
                    """;

    private RowMatching() {}
}
