package org.safar.contact;

import static org.safar.contact.ContactKind.AGENCY_CHECK;
import static org.safar.contact.ContactKind.CHILDREN;
import static org.safar.contact.ContactKind.CRISIS_CENTRE;
import static org.safar.contact.ContactKind.EMBASSY;
import static org.safar.contact.ContactKind.EMERGENCY;
import static org.safar.contact.ContactKind.LABOUR_INSPECTION;
import static org.safar.contact.ContactKind.LABOUR_RIGHTS;
import static org.safar.contact.ContactKind.LEGAL_AID;
import static org.safar.contact.ContactKind.MIGRATION;
import static org.safar.contact.ContactKind.NGO;
import static org.safar.contact.ContactKind.POLICE;
import static org.safar.contact.ContactKind.PSYCHOLOGY;
import static org.safar.contact.ContactKind.PUBLIC_SERVICES;
import static org.safar.contact.ContactKind.REFUGEES;
import static org.safar.contact.ContactKind.SHELTER;
import static org.safar.contact.ContactKind.UN;
import static org.safar.contact.ContactKind.VIOLENCE;
import static org.safar.contact.ContactKind.WORK_ABROAD;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What somebody needs a contact for. People know their need; they need not know which office is
/// for it.
public enum ContactNeed {
    DANGER(EMERGENCY, POLICE),
    WORK(LABOUR_INSPECTION, LABOUR_RIGHTS),
    PAPERS(MIGRATION, PUBLIC_SERVICES),
    /// Forced labour and human trafficking, and a safe place to stay.
    TRAFFICKING(ContactKind.TRAFFICKING, CRISIS_CENTRE, SHELTER),
    HEALTH(ContactKind.HEALTH, PSYCHOLOGY),
    /// Women, children, violence.
    FAMILY(VIOLENCE, CHILDREN, PSYCHOLOGY),
    ADVICE(LEGAL_AID, NGO, REFUGEES, UN),
    CONSULATE(ContactKind.CONSULATE, EMBASSY),
    ABROAD(WORK_ABROAD, AGENCY_CHECK);

    private final Set<ContactKind> kinds;

    ContactNeed(ContactKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    /// @return whether a contact of these kinds is for this need
    boolean isMetBy(Iterable<ContactKind> offered) {
        for (var kind : offered) {
            if (kinds.contains(kind)) {
                return true;
            }
        }
        return false;
    }

    /// @return the word for it in addresses and in the API
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @return the need with that word
    public static Optional<ContactNeed> ofWord(String word) {
        return Arrays.stream(values()).filter(need -> need.word().equals(word)).findFirst();
    }
}
