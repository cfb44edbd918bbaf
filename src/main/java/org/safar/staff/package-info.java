/// The side of the portal that only its staff see: sign-in, roles, and the page they land on.
@NullMarked
package org.safar.staff;

import org.jspecify.annotations.NullMarked;
