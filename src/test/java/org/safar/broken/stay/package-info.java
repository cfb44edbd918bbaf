/// Broken on purpose, for the proofs in `ArchitectureTest`.
@NullMarked
package org.safar.broken.stay;

import org.jspecify.annotations.NullMarked;
