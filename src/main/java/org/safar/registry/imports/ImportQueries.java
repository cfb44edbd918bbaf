package org.safar.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.safar.registry.CopyRows;

/// Asks the database past Hibernate, within the transaction of the caller.
@ApplicationScoped
class ImportQueries {

    private final Session session;

    ImportQueries(EntityManager entities) {
        this.session = entities.unwrap(Session.class);
    }

    /// Makes a value of a row.
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    Session session() {
        return session;
    }

    void copy(CopyRows rows) {
        session.doWork(rows::into);
    }

    /// @param parameters in the order of the question marks
    void update(String statement, @Nullable Object... parameters) {
        session.doWork(connection -> {
            try (var update = connection.prepareStatement(statement)) {
                for (var index = 0; index < parameters.length; index++) {
                    update.setObject(index + 1, parameters[index]);
                }
                update.executeUpdate();
            }
        });
    }

    /// @param parameters in the order of the question marks
    <T> List<T> list(String statement, Reader<T> reader, @Nullable Object... parameters) {
        return session.doReturningWork(connection -> {
            try (var query = connection.prepareStatement(statement)) {
                for (var index = 0; index < parameters.length; index++) {
                    query.setObject(index + 1, parameters[index]);
                }
                var found = new ArrayList<T>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(reader.read(rows));
                    }
                }
                return found;
            }
        });
    }
}
