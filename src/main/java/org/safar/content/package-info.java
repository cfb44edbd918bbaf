/// Texts that people read: guides, systems from A to Z, news, and contacts, in all languages.
///
/// A text is stored as revisions that are only ever added ([ContentStore]); what readers see is a
/// [Library], complete in memory on every node.
@NullMarked
package org.safar.content;

import org.jspecify.annotations.NullMarked;
