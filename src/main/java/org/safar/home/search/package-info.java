/// Search over guides, systems, news, contacts and agencies: one form, one query, one result for
/// page and API.
///
/// Texts are in an index in memory, one per language ([LanguageIndex]); agencies are asked from the
/// register. Nothing that is typed is logged or kept.
@NullMarked
package org.safar.home.search;

import org.jspecify.annotations.NullMarked;
