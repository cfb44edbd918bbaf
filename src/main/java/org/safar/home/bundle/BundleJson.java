package org.safar.home.bundle;

import java.util.List;

/// What a phone needs for the time without a signal, or what has changed of it.
///
/// @param revision the value of `since` for the next question; not to be taken apart
/// @param whole whether this is everything: what the phone has besides is to be forgotten
/// @param changed what is new or reads otherwise
/// @param deleted identifiers of what must no longer be shown
record BundleJson(String revision, boolean whole, List<BundleItem> changed, List<String> deleted) {}
