/// What a person holds in hand to come back to their request.
@NullMarked
package org.safar.casework.receipt;

import org.jspecify.annotations.NullMarked;
