package org.safar.registry.profile;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is shown of an agency beside its events.
///
/// @param profile [Profile#NONE] when nobody has written one
/// @param replies event → what the agency says about it
/// @param checkedOn the day of the last look that found nothing new, or `null`
public record AgencyBackground(
        Profile profile, Map<String, Reply> replies, @Nullable LocalDate checkedOn) {}
