package org.safar.registry.redflag;

import java.util.Locale;

/// What a worker is asked about an offer, in this order.
public enum RedFlagQuestion {
    MONEY_FIRST,
    NO_CONTRACT,
    PERMIT_SHOWN,
    TOURIST_VISA,
    VISA_FOR_MONEY,
    FREE_PROGRAMME,
    HOTEL,
    LOAN,
    PASSPORT,
    ARMY;

    /// @return name of the question's field in the form, for example `money-first`
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
