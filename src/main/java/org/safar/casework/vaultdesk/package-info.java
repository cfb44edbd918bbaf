/// Pages of the vault for those who work with cases, and how organisations take requests.
@NullMarked
package org.safar.casework.vaultdesk;

import org.jspecify.annotations.NullMarked;
