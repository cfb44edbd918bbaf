/// Finds links of texts that lead nowhere: inner ones at once, addresses of other sites on request.
@NullMarked
package org.safar.content.links;

import org.jspecify.annotations.NullMarked;
