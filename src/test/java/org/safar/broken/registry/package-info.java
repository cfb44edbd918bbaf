/// Broken on purpose, for the proofs in `ArchitectureTest`.
@NullMarked
package org.safar.broken.registry;

import org.jspecify.annotations.NullMarked;
