/// What staff did, for platform admins to read.
@NullMarked
package org.safar.staff.audit;

import org.jspecify.annotations.NullMarked;
