/// What is translated and what waits: where editors and translators begin their day.
@NullMarked
package org.safar.content.overview;

import org.jspecify.annotations.NullMarked;
