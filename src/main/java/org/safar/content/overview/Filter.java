package org.safar.content.overview;

/// A link that narrows a page down.
///
/// @param path where it leads, without the language of the page
/// @param lang tag of the language of the label
/// @param isChosen whether the page shows just that
record Filter(String path, String label, String lang, boolean isChosen) {}
