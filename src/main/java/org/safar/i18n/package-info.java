/// The seven languages: choosing one, dates, counted words, sorting.
///
/// All words are read from `i18n/messages/` (class path folder `messages/`).
@NullMarked
package org.safar.i18n;

import org.jspecify.annotations.NullMarked;
