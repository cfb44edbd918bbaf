package org.safar.home.search;

import java.util.function.Supplier;

/// A hit before it is known whether it is among the best.
///
/// @param score the higher the better, comparable between texts and agencies
/// @param hit made only for the best: it looks for the words in the whole text
record Ranked(float score, Supplier<SearchHit> hit) {}
