/// The ground every other package stands on: clock, database schema, start-up and configuration.
///
/// Depends on no other package of Safar.
@NullMarked
package org.safar.platform;

import org.jspecify.annotations.NullMarked;
