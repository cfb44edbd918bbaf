package org.safar.casework.desk;

import jakarta.enterprise.context.ApplicationScoped;
import org.safar.registry.AgencyRecord;
import org.safar.registry.Register;
import org.safar.staff.organisation.Organisation;
import org.safar.staff.organisation.Organisations;

/// Says what a reference names, as people know it.
@ApplicationScoped
class ReferenceNames {

    static final String AGENCY = "agency:";
    private static final String ORGANISATION = "organisation:";

    private final Register register;
    private final Organisations organisations;

    ReferenceNames(Register register, Organisations organisations) {
        this.register = register;
        this.organisations = organisations;
    }

    /// @param reference for example `agency:kg-ramai`
    /// @return the name; the reference itself when it names nothing that is known
    String of(String reference) {
        if (reference.startsWith(AGENCY)) {
            return agency(reference.substring(AGENCY.length()));
        }
        var number = reference.startsWith(ORGANISATION) ? after(ORGANISATION, reference) : "";
        return number.matches("[0-9]{1,18}")
                ? organisations
                        .find(Long.parseLong(number))
                        .map(Organisation::name)
                        .orElse(reference)
                : reference;
    }

    /// @return the name of an agency; what was given when the register does not have it
    String agency(String id) {
        return register.find(id).map(AgencyRecord::name).orElse(id);
    }

    private static String after(String kind, String reference) {
        return reference.substring(kind.length());
    }
}
