/// Whom to call: people and offices that help or decide, their phones, and how we know them.
///
/// A contact is a text of the kind `contact` (see [org.safar.content]); this package reads its
/// facts ([Contact]), finds contacts by place, need and language, and shows them.
@NullMarked
package org.safar.contact;

import org.jspecify.annotations.NullMarked;
