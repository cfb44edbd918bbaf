/// Accounts of the staff: who may sign in, and in which roles. Keycloak keeps them.
@NullMarked
package org.safar.staff.account;

import org.jspecify.annotations.NullMarked;
