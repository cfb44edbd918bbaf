/// The stay calculator: how long may this person stay, why, and what must be done by when.
///
/// The law is in `rules/stay/*.csv`; [StayCalculator] is pure and knows no framework and no clock.
@NullMarked
package org.safar.stay;

import org.jspecify.annotations.NullMarked;
