/// What a worker takes away from the register: the check receipt on a page and on paper, its code,
/// and the poster of an agency. Nothing of it is stored.
@NullMarked
package org.safar.registry.receipt;

import org.jspecify.annotations.NullMarked;
