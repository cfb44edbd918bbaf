/// Drills: what happens when processes die.
@NullMarked
package org.safar.drill;

import org.jspecify.annotations.NullMarked;
