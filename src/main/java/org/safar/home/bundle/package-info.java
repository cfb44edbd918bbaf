/// What a phone keeps for the time without a signal.
@NullMarked
package org.safar.home.bundle;

import org.jspecify.annotations.NullMarked;
