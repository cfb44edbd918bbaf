/// Numbers about cases: how much there is to do now, and what was counted over quarters and years.
@NullMarked
package org.safar.casework.statistics;

import org.jspecify.annotations.NullMarked;
