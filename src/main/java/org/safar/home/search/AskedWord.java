package org.safar.home.search;

import java.util.List;

/// One word of a question.
///
/// @param forms under which it is found, see [FoldedWord#forms]
/// @param sameMeaning words of the same meaning, each one or more beginnings of words that must all
///   be there
record AskedWord(List<String> forms, List<List<String>> sameMeaning) {}
