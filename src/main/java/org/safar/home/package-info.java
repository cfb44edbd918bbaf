/// The start page and what leads into every feature. The only package that knows them all.
@NullMarked
package org.safar.home;

import org.jspecify.annotations.NullMarked;
