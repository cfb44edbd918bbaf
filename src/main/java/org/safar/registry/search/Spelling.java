package org.safar.registry.search;

import java.util.List;

/// A typed word, and the words of the register that may be meant.
///
/// @param typed as it was typed
/// @param isKnown whether it is a word of the register itself
/// @param meant words that may be meant, the typed one among them when it is known
record Spelling(String typed, boolean isKnown, List<String> meant) {}
