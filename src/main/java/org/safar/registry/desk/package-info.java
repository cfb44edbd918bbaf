/// The desk of those who keep the register: entering events, four eyes, what needs doing.
@NullMarked
package org.safar.registry.desk;

import org.jspecify.annotations.NullMarked;
