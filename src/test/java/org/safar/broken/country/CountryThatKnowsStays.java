package org.safar.broken.country;

import org.safar.broken.stay.StayHelper;

/// Looks upwards in the table.
record CountryThatKnowsStays(StayHelper stay) {}
