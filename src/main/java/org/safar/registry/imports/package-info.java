/// Imports an official list: upload, columns, comparison with the register, confirmation.
@NullMarked
package org.safar.registry.imports;

import org.jspecify.annotations.NullMarked;
