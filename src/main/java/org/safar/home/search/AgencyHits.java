package org.safar.home.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.safar.country.CountryNames;
import org.safar.i18n.Language;
import org.safar.registry.AgencyPage;
import org.safar.registry.AgencyRecord;
import org.safar.registry.AgencySearch;
import org.safar.registry.NamedAs;
import org.safar.registry.Register;

/// Asks the register for agencies.
@ApplicationScoped
class AgencyHits {

    private static final Logger LOG = Logger.getLogger(AgencyHits.class);

    private static final int MOST_FOUND = 5;

    private final Register register;

    AgencyHits(Register register) {
        this.register = register;
    }

    /// @return agencies by that name or number, none of them when the register cannot be asked
    Optional<List<AgencyRecord>> find(String words) {
        try {
            var search = new AgencySearch(words, null, null, null, null, MOST_FOUND);
            return Optional.of(register.search(search).agencies());
        } catch (RuntimeException e) {
            // Without its message: that might tell what was looked for.
            LOG.debugf("The register cannot be searched: %s", e.getClass().getName());
            return Optional.empty();
        }
    }

    static List<String> names(AgencyRecord agency) {
        return Stream.concat(
                        agency.names().stream().map(NamedAs::name),
                        Stream.ofNullable(agency.registrationNumber()))
                .toList();
    }

    static SearchHit hit(AgencyRecord agency, Language language) {
        var country = agency.country() == null ? "" : CountryNames.name(agency.country(), language);
        return new SearchHit(
                HitKind.AGENCY,
                agency.id(),
                AgencyPage.path(agency.id(), null),
                agency.name(),
                Snippet.plain(country),
                language);
    }
}
