package org.safar.registry.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// What the table of reports holds, column by column, past the code that writes it.
@ApplicationScoped
public class StoredReports {

    private final DataSource dataSource;

    StoredReports(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    long count() {
        return Long.parseLong(
                String.valueOf(one("SELECT count(*) AS n FROM agency_report").get("n")));
    }

    /// @return the columns of the report with that random number
    Map<String, @Nullable String> with(String once) {
        return one("SELECT * FROM agency_report WHERE once = '" + once + "'");
    }

    /// @return the type of every column of the table
    Map<String, String> columnTypes() {
        var types = new LinkedHashMap<String, String>();
        try (var connection = dataSource.getConnection();
                var columns =
                        connection.getMetaData().getColumns(null, null, "agency_report", null)) {
            while (columns.next()) {
                types.put(columns.getString("COLUMN_NAME"), columns.getString("TYPE_NAME"));
            }
            return types;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, @Nullable String> one(String query) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var columns = new LinkedHashMap<String, @Nullable String>();
            if (result.next()) {
                for (var index = 1; index <= result.getMetaData().getColumnCount(); index++) {
                    columns.put(
                            result.getMetaData().getColumnLabel(index), result.getString(index));
                }
            }
            return columns;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
