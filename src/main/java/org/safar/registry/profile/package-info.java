/// What is known of an agency beside its licence events: where it is, what it replies, and when
/// somebody looked at its sources.
@NullMarked
package org.safar.registry.profile;

import org.jspecify.annotations.NullMarked;
