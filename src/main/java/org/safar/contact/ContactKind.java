package org.safar.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a contact is or does. The list is closed: a program may switch over it.
public enum ContactKind {
    HOTLINE,
    EMERGENCY,
    POLICE,
    HEALTH,
    AUTHORITY,
    LABOUR_INSPECTION,
    MIGRATION,
    CRISIS_CENTRE,
    SHELTER,
    TRAFFICKING,
    NGO,
    LEGAL_AID,
    LABOUR_RIGHTS,
    REFUGEES,
    VIOLENCE,
    CHILDREN,
    PSYCHOLOGY,
    CONSULATE,
    EMBASSY,
    /// Tells whether an employment agency may send people abroad.
    AGENCY_CHECK,
    /// For people who leave to work in another country.
    WORK_ABROAD,
    PUBLIC_SERVICES,
    /// A website that does something by itself, with nobody to call.
    WEBSITE,
    /// An organisation of the United Nations.
    UN;

    /// @return the word for it in texts and in the API, for example `labour-inspection`
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @return the kind with that word
    public static Optional<ContactKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
