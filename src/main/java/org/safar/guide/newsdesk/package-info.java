/// News as the staff writes them: once, and at once it is seen in which languages they are missing.
@NullMarked
package org.safar.guide.newsdesk;

import org.jspecify.annotations.NullMarked;
