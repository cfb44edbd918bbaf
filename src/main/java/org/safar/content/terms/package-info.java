/// One word for one thing: the termbase, texts that deviate from it, and changes that translators
/// propose.
@NullMarked
package org.safar.content.terms;

import org.jspecify.annotations.NullMarked;
