/// Broken on purpose, for the proofs in `ArchitectureTest`.
@NullMarked
package org.safar.broken.country;

import org.jspecify.annotations.NullMarked;
