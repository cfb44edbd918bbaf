/// Registers that nobody reported: for tests and measurements only, every row says so.
@NullMarked
package org.safar.registry.synthetic;

import org.jspecify.annotations.NullMarked;
