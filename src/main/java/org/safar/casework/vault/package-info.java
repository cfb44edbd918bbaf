/// The keys under which cases are kept, and who can use them.
@NullMarked
package org.safar.casework.vault;

import org.jspecify.annotations.NullMarked;
