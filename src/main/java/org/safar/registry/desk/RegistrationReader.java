package org.safar.registry.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.safar.registry.desk.DeskFault.Code;
import org.safar.registry.licence.LicenceEvent.Source;

/// Understands a form about a new agency of which the source only tells that the firm is
/// registered.
final class RegistrationReader {

    /// Stands in place of what happened: nothing did.
    static final String KIND = "registered-only";

    private RegistrationReader() {}

    /// What the form means.
    ///
    /// @param source where it was read; only good when there are no faults
    /// @param faults what must be mended, besides what is wrong with name and number themselves
    record Read(Source source, List<DeskFault> faults) {}

    static boolean isMeantBy(EventForm form) {
        return form.kind().equals(KIND);
    }

    static Read read(AgencyForm agency, EventForm form, Clock clock) {
        var faults = new DeskFaults(clock);
        if (agency.number().isEmpty()) {
            faults.add("number", Code.REQUIRED);
        }
        aboutLicence(form).forEach(field -> faults.add(field, Code.NEEDS_EVENT));
        var source = EventFormReader.source(form, faults);
        return new Read(source, faults.list());
    }

    /// Without an event there is no place where these are kept, and nothing typed may get lost.
    private static List<String> aboutLicence(EventForm form) {
        return List.of(
                        filled("from-day", !form.from().isEmpty()),
                        filled("to-day", !form.to().isEmpty()),
                        filled("destinations", !form.destinations().isEmpty()),
                        filled("licence-number", !form.licenceNumber().isEmpty()),
                        filled("issuer", !form.issuer().isEmpty()),
                        filled("reason", !form.reason().isEmpty()),
                        filled("note", !form.note().isEmpty()),
                        filled("supersedes", !form.supersedes().isEmpty()))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> filled(String field, boolean isFilled) {
        return isFilled ? Optional.of(field) : Optional.empty();
    }
}
