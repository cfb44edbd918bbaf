/// Guides by stage of the journey and by problem, systems from A to Z, and news, as pages.
@NullMarked
package org.safar.guide;

import org.jspecify.annotations.NullMarked;
