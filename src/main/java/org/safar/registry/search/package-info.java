/// Finds names however they are typed: which words somebody may have meant, and which condition an
/// agency must meet to fit them. Knows words, not agencies.
///
/// See `src/docs/adr/0016-search-by-vocabulary.md`.
@NullMarked
package org.safar.registry.search;

import org.jspecify.annotations.NullMarked;
