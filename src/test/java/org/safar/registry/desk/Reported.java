package org.safar.registry.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.NamedAs;
import org.safar.registry.NamedAs.Origin;
import org.safar.registry.ReportedEvent;
import org.safar.registry.licence.Confidence;
import org.safar.registry.licence.EventKind;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.LicenceEvent.Source;
import org.safar.registry.licence.PartialDate;

/// Events as staff enter them, for tests.
final class Reported {

    private Reported() {}

    static ReportedEvent of(String id, String agency, String kind) {
        return of(id, agency, kind, null);
    }

    static ReportedEvent of(String id, String agency, String kind, @Nullable String supersedes) {
        return new ReportedEvent(
                List.of(
                        new NamedAs("Made «" + agency + "»\tplus", Origin.PRINTED),
                        new NamedAs("Мэйд " + agency, Origin.TRANSLITERATED)),
                new Country("KG"),
                "01234567890123",
                new LicenceEvent(
                        id,
                        agency,
                        EventKind.ofWord(kind),
                        PartialDate.parse("2026-11-02"),
                        PartialDate.parse("2027-03"),
                        new TreeSet<>(List.of(new Country("TR"), new Country("PL"))),
                        "No 7",
                        "Ministry\\of labour",
                        "a reason\nin two lines",
                        new Source(
                                "A source",
                                "https://example.org/a?b=c",
                                PartialDate.parse("2026"),
                                LocalDate.of(2026, 11, 23)),
                        Confidence.MEDIUM,
                        "a note",
                        supersedes));
    }
}
