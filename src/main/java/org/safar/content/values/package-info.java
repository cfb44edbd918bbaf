/// The desk for amounts of the law: what holds when, what is missing, and who says it.
@NullMarked
package org.safar.content.values;

import org.jspecify.annotations.NullMarked;
