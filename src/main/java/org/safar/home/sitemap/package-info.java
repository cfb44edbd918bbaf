/// What search engines are told: which pages there are in which languages, and what is not for
/// them.
@NullMarked
package org.safar.home.sitemap;

import org.jspecify.annotations.NullMarked;
