/// What happened to licences: events, the chain that guards them, and the status they add up to.
///
/// Plain objects without framework, clock or database.
@NullMarked
package org.safar.registry.licence;

import org.jspecify.annotations.NullMarked;
