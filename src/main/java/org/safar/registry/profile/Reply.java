package org.safar.registry.profile;

import java.time.LocalDate;

/// What an agency says about an event that harms it, in its own words.
///
/// @param words as the agency wrote them
/// @param writtenOn the day it wrote them
/// @param sourceTitle where they were read: a title, or for example `letter`
/// @param sourceUrl address, empty for a letter
public record Reply(String words, LocalDate writtenOn, String sourceTitle, String sourceUrl) {}
