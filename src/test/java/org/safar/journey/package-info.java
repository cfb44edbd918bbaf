/// Journeys of people through Safar, in a real browser.
@NullMarked
package org.safar.journey;

import org.jspecify.annotations.NullMarked;
