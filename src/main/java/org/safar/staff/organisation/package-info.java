/// Organisations whose people work with the portal. Who belongs to which is kept in Safar, not in
/// Keycloak.
@NullMarked
package org.safar.staff.organisation;

import org.jspecify.annotations.NullMarked;
