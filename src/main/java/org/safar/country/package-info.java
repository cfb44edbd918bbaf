/// Countries, nationalities, groups of nationalities and working calendars.
@NullMarked
package org.safar.country;

import org.jspecify.annotations.NullMarked;
