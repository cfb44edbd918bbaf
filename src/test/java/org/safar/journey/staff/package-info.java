/// Journeys of the staff, through the real Keycloak.
@NullMarked
package org.safar.journey.staff;

import org.jspecify.annotations.NullMarked;
