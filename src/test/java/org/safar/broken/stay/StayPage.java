package org.safar.broken.stay;

import jakarta.transaction.Transactional;
import org.safar.broken.country.GoodCountry;

/// A page that opens a transaction; what it uses is allowed.
@Transactional
record StayPage(GoodCountry country) {}
