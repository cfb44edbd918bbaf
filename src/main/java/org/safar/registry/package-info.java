/// The register of employment agencies: what public sources reported, event by event.
///
/// [LicenceHistory] turns events into a status on any day and is pure; events are only ever added.
@NullMarked
package org.safar.registry;

import org.jspecify.annotations.NullMarked;
