/// The desk for contacts: what is known of each, who has rung it, and where texts send people to
/// it.
@NullMarked
package org.safar.contact.desk;

import org.jspecify.annotations.NullMarked;
