package org.safar.casework.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.safar.platform.Reference;
import org.safar.registry.AgencyRecord;
import org.safar.registry.AgencySearch;
import org.safar.registry.Register;

/// Finds agencies of the register that a case has to do with.
@ApplicationScoped
class AgencyLookup {

    /// More are not told apart on a phone; better words are.
    private static final int MOST = 8;

    private final Register register;

    AgencyLookup(Register register) {
        this.register = register;
    }

    /// @param typed an identifier, or words of a name
    List<AgencyRecord> find(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        return register.find(typed)
                .map(List::of)
                .orElseGet(() ->
                        register.search(new AgencySearch(typed, null, null, null, null, MOST))
                                .agencies());
    }

    /// @param reference for example `agency:kg-ramai`
    /// @return the same, empty when the register has no such agency
    Optional<Reference> reference(String reference) {
        return reference.startsWith(ReferenceNames.AGENCY)
                ? register.find(reference.substring(ReferenceNames.AGENCY.length()))
                        .map(agency -> new Reference("agency", agency.id()))
                : Optional.empty();
    }
}
