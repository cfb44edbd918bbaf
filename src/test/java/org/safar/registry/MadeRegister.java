package org.safar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.MadeEvent;

/// Publishes events that only a test knows, and takes them back: other tests count what is
/// published.
@ApplicationScoped
public class MadeRegister {

    private final RegisterPublisher publisher;
    private final Register register;
    private final DataSource database;

    MadeRegister(RegisterPublisher publisher, Register register, DataSource database) {
        this.publisher = publisher;
        this.register = register;
        this.database = database;
    }

    /// @param agency identifier of an agency that the register holds
    /// @param text as [MadeEvent#of] reads it, with an identifier that begins with `made`
    public void publish(String agency, String text) {
        var record = register.find(agency).orElseThrow();
        var event = MadeEvent.of(text, "");
        publisher.publishNew(
                List.of(
                        new ReportedEvent(
                                record.names(),
                                record.country(),
                                record.registrationNumber(),
                                of(agency, event))));
    }

    /// Leaves the chain as it was before the first made event.
    public void takeBack() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE licence_event DISABLE TRIGGER USER");
            statement.execute("DELETE FROM licence_event WHERE id LIKE 'made%'");
            statement.execute("ALTER TABLE licence_event ENABLE TRIGGER USER");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @return the event as one of another agency
    static LicenceEvent of(String agency, LicenceEvent event) {
        return new LicenceEvent(
                event.id(),
                agency,
                event.kind(),
                event.effectiveFrom(),
                event.effectiveTo(),
                event.destinations(),
                event.licenceNumber(),
                event.issuer(),
                event.reason(),
                event.source(),
                event.confidence(),
                event.note(),
                event.supersedes());
    }
}
