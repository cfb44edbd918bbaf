/// The desk of editors and translators: one document in all its languages, the form in which a text
/// is written, and what becomes of a revision.
@NullMarked
package org.safar.content.desk;

import org.jspecify.annotations.NullMarked;
