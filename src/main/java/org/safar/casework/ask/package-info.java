/// The person's pages: ask for help without a name, and come back with the receipt.
///
/// Their paths and titles are neutral, and nothing of them is kept by browsers (ADR 40).
@NullMarked
package org.safar.casework.ask;

import org.jspecify.annotations.NullMarked;
