package org.safar.registry.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.safar.registry.CopyRows;

/// Asks the database in SQL, within the transaction of the caller. An import has a hundred thousand
/// events: they go past Hibernate, which would keep them all.
@ApplicationScoped
class SqlRows {

    private final Session session;

    SqlRows(EntityManager entities) {
        this.session = entities.unwrap(Session.class);
    }

    /// Reads one row.
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// @param parameters in the order of the question marks; an array of texts for `= ANY (?)`
    <T> List<T> query(String sql, Reader<T> reader, Object... parameters) {
        return session.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                fill(statement, parameters);
                var found = new ArrayList<T>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(reader.read(rows));
                    }
                }
                return found;
            }
        });
    }

    void copy(CopyRows rows) {
        session.doWork(rows::into);
    }

    private static void fill(PreparedStatement statement, Object... parameters)
            throws SQLException {
        for (var index = 0; index < parameters.length; index++) {
            if (parameters[index] instanceof String[] texts) {
                statement.setArray(
                        index + 1, statement.getConnection().createArrayOf("varchar", texts));
            } else {
                statement.setObject(index + 1, parameters[index]);
            }
        }
    }
}
